import { alert, heading, make } from '/shell/dom.js';
import { select } from '/shell/form.js';
import { query, read } from '/shell/http.js';
import { go, to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { intervalBars } from '/page/charts.js';
import { csvButton, saved, svgButton } from '/page/download.js';
import { BENCHMARKS, benchmarkName, better, figure, range, top } from '/page/words.js';

const newest = items => {
  const seen = new Set();
  return items.filter(({ model, culture, label }) => {
    const key = [model, culture, label].join('\n');
    return !seen.has(key) && seen.add(key);
  });
};

/** Cultures and models on one benchmark: each headline with its interval, beside its floors. */
export async function overview({ element, search, signal }) {
  const benchmark = search.get('benchmark') ?? 'VSM13';
  const choice = select(BENCHMARKS, benchmark);
  choice.id = 'benchmark';
  choice.addEventListener('change', () => go('', { benchmark: choice.value }));
  const { items } = await read(`/v1/evaluations${query({ state: 'COMPLETED', benchmark, size: 200 })}`, signal);
  const latest = newest(items);
  element.append(heading('Evaluations'), top('Overview'),
    make('p', {}, 'Each headline stands beside its floors: what a model without merit would get. A model of a few million parameters is for trying the machinery; none of its figures is a finding.'),
    make('div', { class: 'mb-3' }, make('label', { class: 'form-label', for: choice.id }, 'Benchmark'), choice),
    ...(latest.length ? shown(benchmark, latest) : [make('p', {}, 'Nothing has been measured on this yet. It begins when a model has been trained, or by a ',
      make('a', { href: to('new') }, 'new plan'), '.')]));
}

function shown(benchmark, latest) {
  const cultures = [...new Set(latest.map(({ culture }) => culture))].sort();
  const { measure, direction } = latest[0].headline;
  const name = `${benchmarkName(benchmark)}: ${measure}, ${better[direction]}`;
  return [
    make('h2', { class: 'h5' }, name),
    ...cultures.map(culture => chart(benchmark, culture, latest.filter(one => one.culture === culture))),
    saved(filled(latest, COLUMNS, name), csvButton(`overview-${benchmark}`, [COLUMNS.map(({ title }) => title), ...latest.map(one => COLUMNS.map(({ text, of }) => (text ?? of)(one)))])),
    latest.some(({ degenerate }) => degenerate) ? alert('Degenerate: the answers hardly depend on what was asked.', 'warning') : '',
  ];
}

function chart(benchmark, culture, evaluations) {
  const drawing = intervalBars(`${culture}, ${benchmarkName(benchmark)}`, [
    ...evaluations.map(({ model, label, headline, interval }) => ({ name: label ? `${model} · ${label}` : model, value: headline.value, interval })),
    ...floors(evaluations).map(({ name, value }) => ({ name, value, kind: 'floor' }))]);
  return make('section', { 'aria-label': culture }, make('h3', { class: 'h6' }, culture), saved(drawing, svgButton(`${benchmark}-${culture}`, drawing)));
}

/** An untuned model has a bar of its own. */
const floors = evaluations => [...new Map(evaluations.flatMap(one => one.floors)
  .filter(({ name }) => name !== 'untuned model').map(floor => [floor.name, floor])).values()];

const COLUMNS = [
  { title: 'Culture', of: e => e.culture },
  { title: 'Model', of: e => e.model, link: e => to(`evaluations/${e.id}`) },
  { title: 'Asked', of: e => e.label },
  { title: 'Headline', of: e => figure(e.headline.value), number: true },
  { title: '95 % interval', of: e => range(e.interval), number: true },
  { title: 'Floors', of: e => e.floors.map(f => `${f.name} ${figure(f.value)}`).join(', ') },
  { title: 'Valid', of: e => `${e.answers.valid} of ${e.answers.asked}`, number: true },
  { title: 'Mind', of: e => (e.degenerate ? 'degenerate' : '') },
];
