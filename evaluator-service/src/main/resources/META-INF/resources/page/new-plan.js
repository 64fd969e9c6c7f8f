import { heading, make } from '/shell/dom.js';
import { checkbox, clearErrors, field, folded, group, input, problemPlace, showErrors } from '/shell/form.js';
import { newKey, send } from '/shell/http.js';
import { go } from '/shell/router.js';
import { BENCHMARKS, CULTURES, top } from '/page/words.js';

const number = attributes => input({ type: 'number', ...attributes });
const WISHES = ['personas', 'permutations', 'rows', 'learners', 'repeats', 'seed'];
const boxes = (name, options) => make('div', { class: 'choices' }, options.map(([value, text]) => checkbox(name, value, text)));

/** A form that has models measured on the same items. */
export function newPlan({ element }) {
  const form = make('form', { novalidate: true },
    problemPlace(),
    make('div', { class: 'fields' },
      field('models', 'Models', input({ maxlength: 2000, placeholder: 'first-model,second-model' }), 'As they are served, parted by commas. A tuned model of the trainer has its base measured too.'),
      wide(group('cultures', 'Cultures', boxes('cultures', CULTURES.map(id => [id, id])))),
      wide(group('benchmarks', 'Benchmarks', boxes('benchmarks', BENCHMARKS.slice(0, 4))))),
    folded('How much, and what it may take',
      field('wishes.personas', 'Personas', number({ min: 1, max: 1000 }), 'As whom each VSM13 item is answered.'),
      field('wishes.permutations', 'Ways to put an item', number({ min: 1, max: 4 }), 'Options reversed, other words.'),
      field('wishes.rows', 'Rows of a labelled set', number({ min: 2 }), 'At most.'),
      field('wishes.learners', 'Simulated learners', number({ min: 1, max: 1000 })),
      field('wishes.repeats', 'Repeats', number({ min: 1, max: 100 }), 'Seeded; the mean counts.'),
      field('wishes.seed', 'Random seed', input({ inputmode: 'numeric' })),
      field('budget.tokens', 'Budget in tokens', number({ min: 1 }), 'Stops the plan when it is used up.')),
    make('button', { class: 'btn btn-primary my-3' }, 'Start'));
  const key = newKey();
  form.addEventListener('submit', async event => {
    event.preventDefault();
    clearErrors(form);
    const body = request(new FormData(form));
    try {
      const { id } = await send('POST', '/v1/plans', body, `${key}-${JSON.stringify(body).length}`);
      go(`plans/${id}`);
    } catch (failure) {
      showErrors(form, failure);
    }
  });
  element.append(heading('New plan'), top('New plan'), form);
}

function wide(element) {
  element.classList.add('wide');
  return element;
}

function request(data) {
  const given = name => (data.get(name) ? Number(data.get(name)) : undefined);
  const tokens = given('budget.tokens');
  return {
    models: data.get('models').split(',').map(name => name.trim()).filter(Boolean).map(model => ({ model })),
    cultures: data.getAll('cultures'),
    benchmarks: data.getAll('benchmarks'),
    wishes: Object.fromEntries(WISHES.map(name => [name, given(`wishes.${name}`)])),
    ...(tokens && { budget: { tokens } }),
  };
}
