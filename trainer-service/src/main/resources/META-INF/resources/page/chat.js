import { alert, heading, make } from '/shell/dom.js';
import { field, input } from '/shell/form.js';
import { read, send } from '/shell/http.js';
import { views } from '/page/parts.js';

/** The same words to the base and to a tuned model. */
export async function chat(view) {
  const { items } = await read('/v1/models?size=100', view.signal);
  const tuned = make('select', { class: 'form-select' }, items.filter(({ serving }) => serving.loaded).map(({ name }) =>
    make('option', { value: name, selected: name === view.search.get('model') }, name)));
  const base = input({ value: view.search.get('base') ?? items[0]?.baseModel ?? '', required: true });
  const words = make('textarea', { class: 'form-control', rows: 3, required: true });
  const answers = make('div', { class: 'answers', 'aria-live': 'polite' });
  const submit = event => {
    event.preventDefault();
    answers.replaceChildren(...[base.value, tuned.value].filter(Boolean).map(name => answer(name, words.value)));
  };
  view.element.append(views('Chat'), heading('Chat'),
    make('p', {}, 'The same words to the base model and to one that was tuned.'),
    make('form', { onsubmit: submit },
      make('div', { class: 'fields mb-3' }, field('base', 'Base model', base), field('tuned', 'Tuned model', tuned)),
      field('words', 'What to say', words),
      make('button', { class: 'btn btn-primary btn-sm mt-2' }, 'Send')),
    answers);
}

function answer(model, words) {
  const text = make('p', { role: 'status' }, 'Thinking…');
  ask(model, words).then(said => { text.textContent = said; }, failure => text.replaceChildren(alert(failure.message)));
  return make('section', { class: 'answer', 'aria-label': model }, make('h2', { class: 'h6' }, model), text);
}

async function ask(model, words) {
  const { choices } = await send('POST', '/v1/chat/completions', { model, max_tokens: 120, temperature: 0, messages: [{ role: 'user', content: words }] });
  return choices[0].message.content;
}
