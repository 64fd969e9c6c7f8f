import { heading, make } from '/shell/dom.js';
import { input, select } from '/shell/form.js';
import { query, read } from '/shell/http.js';
import { go } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { csvButton, saved } from '/page/download.js';
import { BENCHMARKS, benchmarkName, figure, range, top } from '/page/words.js';

/** A form for models above what is said of them. */
export function modelsForm(path, asked, more = []) {
  const models = input({ id: 'models', name: 'models', value: asked.models ?? '', placeholder: 'first-model,second-model', maxlength: 2000 });
  const submit = event => {
    event.preventDefault();
    go(path, Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== '')));
  };
  return make('form', { class: 'filters', onsubmit: submit },
    make('div', {}, make('label', { class: 'form-label', for: 'models' }, 'Models, parted by commas'), models), more,
    make('button', { class: 'btn btn-primary btn-sm' }, 'Show'));
}

/** Models against each other, with verdicts in words. */
export async function compare({ element, search, signal }) {
  const asked = Object.fromEntries(search);
  const benchmark = select([['', 'Any'], ...BENCHMARKS], asked.benchmark ?? '');
  benchmark.id = 'benchmark';
  benchmark.name = 'benchmark';
  element.append(heading('Comparison'), top('Comparison'), modelsForm('compare', asked,
    [make('div', {}, make('label', { class: 'form-label', for: 'benchmark' }, 'Benchmark'), benchmark)]));
  if (!asked.models) {
    element.append(make('p', {}, 'Name two models or more that were measured on the same items. Nothing is asked: stored answers are compared.'));
    return;
  }
  const { rows, notes } = await read(`/v1/compare${query(asked)}`, signal);
  element.append(rows.length
    ? saved(filled(rows, COLUMNS, 'Comparison'), csvButton('comparison', [COLUMNS.map(({ title }) => title), ...rows.map(row => COLUMNS.map(({ text, of }) => (text ?? of)(row)))]))
    : make('p', {}, 'These models were not measured on the same items.'),
  make('ul', { class: 'caveats' }, notes.map(note => make('li', {}, note))));
}

const VERDICTS = { BETTER: 'success', WORSE: 'danger', NO_DIFFERENCE: 'secondary', CANNOT_BE_TOLD: 'warning' };

const COLUMNS = [
  { title: 'Benchmark', of: r => benchmarkName(r.benchmark) },
  { title: 'Culture', of: r => r.culture ?? 'all cultures' },
  { title: 'Asked', of: r => r.label },
  { title: 'Model', of: r => r.model },
  { title: 'Against', of: r => r.against },
  { title: 'Verdict', of: r => make('span', { class: `badge verdict text-bg-${VERDICTS[r.verdict]}` }, r.words), text: r => r.words },
  { title: 'Figures', of: r => `${r.measure} ${figure(r.value)} against ${figure(r.againstValue)}` },
  { title: 'Difference', of: r => figure(r.difference), number: true },
  { title: '95 % interval', of: r => range(r.interval), number: true },
  { title: 'p, adjusted', of: r => figure(r.pAdjusted), number: true },
  { title: 'Units', of: r => r.units, number: true },
];
