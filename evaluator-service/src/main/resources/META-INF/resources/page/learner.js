import { alert, heading, make } from '/shell/dom.js';
import { read, send } from '/shell/http.js';
import { go } from '/shell/router.js';

const KEPT = 'culturepark-learner-';

/** Consent; whoever has begun in this browser goes on where they were. */
export async function learn({ element, signal }, { id }) {
  const known = localStorage.getItem(KEPT + id);
  if (known) {
    go(`learner/${known}`);
    return;
  }
  const study = await read(`/v1/studies/${id}`, signal);
  const agreed = make('input', { class: 'form-check-input', type: 'checkbox', id: 'agreed' });
  const problem = make('div', {});
  const begin = async () => {
    try {
      const { token } = await send('POST', `/v1/studies/${id}/learners`, { consent: agreed.checked });
      localStorage.setItem(KEPT + id, token);
      go(`learner/${token}`);
    } catch (failure) {
      problem.replaceChildren(alert(failure.message));
    }
  };
  element.append(heading(`Learn about a culture: ${study.name}`),
    make('p', {}, `You answer a short test, talk with a computer about situations of everyday life, answer the test again and say how you liked it. It takes about ${10 + 2 * study.turns} minutes.`),
    make('ul', {},
      make('li', {}, 'A language model replies; what it says may be wrong.'),
      make('li', {}, 'Your name is not asked. Please write nothing that tells who you are.'),
      make('li', {}, 'Your answers are used to compare models. You may stop at any time and delete everything.')),
    make('div', { class: 'form-check mb-3' }, agreed, make('label', { class: 'form-check-label', for: 'agreed' }, 'I have read this and agree to take part')),
    problem, make('button', { type: 'button', class: 'btn btn-primary', onclick: begin }, 'Begin'));
}

/** A learner's page; everything is stored as soon as it is given, so it can be left and opened again. */
export async function learner(view, { token }) {
  const url = `/v1/learners/${token}`;
  const again = state => {
    view.element.replaceChildren(...content(state, act, leave));
    view.element.querySelector('[data-first]')?.focus();
  };
  const problem = failure => view.element.querySelector('.learner-problem').replaceChildren(alert(failure.message));
  const act = async (path, body) => {
    try {
      again(await send('PUT', `${url}/${path}`, body));
    } catch (failure) {
      problem(failure);
    }
  };
  const leave = async () => {
    if (confirm('Delete everything that you said and answered?')) {
      await send('DELETE', url);
      Object.keys(localStorage).filter(key => localStorage.getItem(key) === token).forEach(key => localStorage.removeItem(key));
      view.element.replaceChildren(heading('Deleted'), make('p', {}, 'Everything that you said and answered is gone.'));
    }
  };
  again(await read(url, view.signal));
}

const STEPS = ['BEFORE', 'CHAT', 'AFTER', 'RATING', 'DONE'];
const TITLES = { BEFORE: 'First test', CHAT: 'Conversation', AFTER: 'Second test', RATING: 'Your rating', DONE: 'Thank you' };

function content(state, act, leave) {
  const parts = { BEFORE: test, CHAT: chat, AFTER: test, RATING: rating, DONE: () => [make('p', {}, 'You have come to the end. Thank you for taking part.')] };
  return [
    heading(TITLES[state.phase]),
    make('p', { class: 'text-body-secondary' }, `Step ${STEPS.indexOf(state.phase) + 1} of 5 · ${state.study}`),
    make('div', { class: 'learner-problem' }),
    ...parts[state.phase](state, act),
    make('p', { class: 'mt-4' }, make('button', { type: 'button', class: 'btn btn-link p-0', onclick: leave }, 'Delete my answers')),
  ];
}

function test(state, act) {
  const open = state.items.filter(({ item }) => !(item in state.answers));
  const [next] = open;
  return [
    make('p', {}, `Answer as a typical person from ${state.country} would. ${state.items.length - open.length} of ${state.items.length} are answered.`),
    make('fieldset', {}, make('legend', { class: 'h6' }, next.text),
      make('div', { class: 'd-grid gap-2' }, next.options.map(({ code, label }, index) => make('button', {
        type: 'button', class: 'btn btn-outline-primary text-start', 'data-first': index === 0,
        onclick: () => act(`answers/${next.item}`, { code: Number(code) }),
      }, `${code} · ${label}`)))),
  ];
}

function chat(state, act) {
  const number = state.turns.length + 1;
  const words = make('textarea', { class: 'form-control', id: 'words', rows: 3, maxlength: 2000, 'data-first': true });
  words.value = number === 1 ? state.situation : '';
  const say = async event => {
    event.preventDefault();
    const button = event.target.querySelector('button');
    button.ariaDisabled = 'true';
    await act(`turns/${number}`, { text: words.value });
    button.ariaDisabled = null;
  };
  return [
    make('p', {}, `Ask about how ${state.people} live and think. Question ${number} of ${state.turnsInAll}.`),
    make('ol', { class: 'talk' }, state.turns.map(({ question, reply }) => [
      make('li', { class: 'mine', dir: 'auto' }, question), make('li', { class: 'theirs', dir: 'auto' }, reply)])),
    make('form', { onsubmit: say }, make('label', { class: 'form-label', for: 'words' }, 'Your question'), words,
      make('button', { class: 'btn btn-primary mt-2' }, 'Send')),
  ];
}

function rating(state, act) {
  const comment = make('textarea', { class: 'form-control', id: 'comment', rows: 3, maxlength: 4000 });
  return [
    make('label', { class: 'form-label', for: 'comment' }, 'Anything that you want to say (may be left out)'), comment,
    make('fieldset', { class: 'mt-3' }, make('legend', { class: 'h6' }, 'How satisfied are you with the conversation?'),
      make('div', { class: 'd-flex flex-wrap gap-2' }, ['not at all', 'hardly', 'partly', 'satisfied', 'very'].map((label, index) => make('button', {
        type: 'button', class: 'btn btn-outline-primary', onclick: () => act('rating', { rating: index + 1, ...(comment.value && { comment: comment.value }) }),
      }, `${index + 1} · ${label}`)))),
  ];
}
