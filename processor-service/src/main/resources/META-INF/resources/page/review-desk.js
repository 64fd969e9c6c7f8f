import { make, uniqueId } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { to } from '/shell/router.js';
import { DECISIONS, verdictWords } from '/page/words.js';

/** Examples to decide on; `decide` takes a decision and says whether it was taken. */
export function desk({ items, total }, decide) {
  if (!items.length) {
    return make('p', {}, 'None.');
  }
  const cards = items.map(item => card(item, decide));
  const chosen = () => cards.filter(one => one.querySelector('[type=checkbox]').checked).map(one => one.dataset.example);
  const some = (decision, text) => make('button', {
    type: 'button', class: 'btn btn-outline-primary btn-sm',
    onclick: () => chosen().length && decide({ decision, examples: chosen() }),
  }, text);
  return make('div', {},
    make('p', { class: 'mb-2' }, items.length < total ? `The first ${number(items.length)} of ${number(total)}.` : `${number(total)} here.`),
    make('div', { class: 'd-flex flex-wrap gap-2 mb-2' },
      make('button', { type: 'button', class: 'btn btn-link btn-sm p-0', onclick: () => cards.forEach(one => { one.querySelector('[type=checkbox]').checked = true; }) }, 'Choose all shown'),
      some('ACCEPTED', 'Accept chosen'), some('REJECTED', 'Reject chosen')),
    make('ul', { class: 'desk' }, cards));
}

function card({ example, verdict, review }, decide) {
  const id = uniqueId('example');
  const asked = example.messages.find(({ role }) => role === 'user').content;
  const answer = review?.edited ?? example.messages.at(-1).content;
  const text = make('textarea', { class: 'form-control', rows: 3, id: `${id}-answer`, dir: 'auto', maxlength: 4000 });
  text.value = answer;
  const only = request => decide({ ...request, examples: [example.exampleId] });
  const button = (name, kind, act) => make('button', { type: 'button', class: `btn btn-${kind} btn-sm`, 'aria-describedby': `${id}-name`, onclick: act }, name);
  return make('li', { 'data-example': example.exampleId },
    make('div', { class: 'form-check' },
      make('input', { class: 'form-check-input', type: 'checkbox', id }),
      make('label', { class: 'form-check-label', for: id, id: `${id}-name` }, `${example.question}, answer ${example.code}`),
      ' ', make('a', { class: 'small', href: to(`examples/${example.exampleId}`), 'aria-label': `Where ${example.question}, answer ${example.code} came from` }, 'Where it came from')),
    make('details', { class: 'small' }, make('summary', {}, 'What is asked'), make('p', { class: 'asked', dir: 'auto' }, asked)),
    make('label', { class: 'visually-hidden', for: `${id}-answer` }, 'Answer'), text,
    make('p', { class: 'small text-body-secondary mb-1' }, verdict && `Automatic verdict: ${verdictWords(verdict)}. `, review && `Last decided: ${DECISIONS[review.decision]} by ${review.reviewer}, ${time(review.decidedAt)}${review.note ? `: ${review.note}` : ''}`),
    make('div', { class: 'd-flex flex-wrap gap-2' },
      button('Accept', 'outline-primary', () => only({ decision: 'ACCEPTED' })),
      button('Save what I wrote', 'outline-primary', () => only({ decision: 'EDITED', answer: text.value })),
      button('Reject', 'outline-primary', () => only({ decision: 'REJECTED' }))));
}
