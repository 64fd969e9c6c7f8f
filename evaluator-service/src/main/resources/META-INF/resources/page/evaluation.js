import { alert, facts, heading, make, renew } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { intervalBars, radar } from '/page/charts.js';
import { csvButton, saved, svgButton } from '/page/download.js';
import { badge, benchmarkName, better, figure, range, top } from '/page/words.js';

const OPEN = ['PENDING', 'RUNNING'];
const AXES = ['pdi', 'idv', 'mas', 'uai', 'lto', 'ivr'];

/** One evaluation: headline and floors, charts, every figure and table, and what to mind; live while it runs. */
export async function evaluation({ element, signal }, { id }) {
  const url = `/v1/evaluations/${id}`;
  const show = one => {
    renew(element, content(one));
    return OPEN.includes(one.state);
  };
  if (show(await read(url, signal))) {
    poll({ url, read, signal, show });
  }
}

function content(one) {
  return [
    make('p', { class: 'mb-1' }, make('a', { href: to('evaluations') }, 'All evaluations')),
    make('div', { class: 'd-flex flex-wrap gap-2 align-items-baseline' },
      heading(`${benchmarkName(one.benchmark)} of ${one.model}`), badge(one.state)),
    top(''),
    one.reason ? alert(one.reason) : '',
    facts([
      ['Culture', one.culture],
      ['Asked', one.label],
      ['Answered', `${number(one.progress.done)} of ${number(one.progress.of)}`],
      ['Valid, invalid, refused, failed', [one.answers.valid, one.answers.invalid, one.answers.refused, one.answers.failed].map(number).join(', ')],
      [one.headline && `${one.headline.measure}, ${better[one.headline.direction]}`, one.headline && figure(one.headline.value)],
      ['95 % interval', range(one.interval)],
      ['Scored', one.scoredAt && `${time(one.scoredAt)}, ${number(one.scorings)} times`],
    ].filter(([term]) => term)),
    make('p', {}, make('a', { href: to(`evaluations/${one.id}/answers`) }, 'Every prompt and answer')),
    ...(one.headline ? result(one) : []),
    make('details', { class: 'folded' }, make('summary', {}, 'Parameters'), facts(Object.entries(one.parameters))),
  ];
}

function result(one) {
  const bars = intervalBars('Headline and floors', [
    { name: 'this model', value: one.headline.value, interval: one.interval },
    ...one.floors.map(({ name, value }) => ({ name, value, kind: 'floor' }))]);
  return [
    make('ul', { class: 'caveats' }, one.caveats.map(caveat => make('li', {}, caveat))),
    section('Headline and floors', saved(bars, svgButton(`${one.id}-floors`, bars))),
    one.benchmark === 'VSM13' ? dimensions(one) : '',
    classes(one),
    ...Object.entries(one.tables ?? {}).map(([name, { columns, rows }]) => section(name,
      saved(tableOf(columns, rows, name), csvButton(`${one.id}-${name}`, [columns, ...rows])))),
    figures(one),
  ];
}

const section = (title, ...children) => make('section', { 'aria-label': title }, make('h2', { class: 'h5' }, title), children);

const tableOf = (columns, rows, caption) => filled(rows,
  columns.map((title, index) => ({ title, of: row => row[index], number: index > 0 && rows.every(row => /^-?[\d.]+$/.test(row[index])) })), caption);

function dimensions({ id, culture, model, figures: all }) {
  const drawing = radar(`Six dimensions, ${culture}`, AXES.map(axis => axis.toUpperCase()), [
    { name: `published, ${culture}`, kind: 'floor', values: AXES.map(axis => all[`${axis}Published`] ?? NaN) },
    { name: model, kind: 'own', values: AXES.map(axis => all[axis] ?? NaN) }]);
  return section('Six dimensions', saved(drawing, svgButton(`${id}-dimensions`, drawing)));
}

function classes({ id, figures: all }) {
  const labels = Object.keys(all).filter(name => name.startsWith('f1.')).map(name => name.slice(3));
  if (!labels.length) {
    return '';
  }
  const drawing = intervalBars('F1 of each label', labels.map(name => ({ name, value: all[`f1.${name}`] })));
  return section('F1 of each label', saved(drawing, svgButton(`${id}-f1`, drawing)));
}

function figures({ id, figures: all }) {
  const rows = Object.entries(all).map(([name, value]) => [name, value === null ? 'cannot be told' : String(+value.toPrecision(6))]);
  return section('All figures', saved(tableOf(['figure', 'value'], rows, 'All figures'), csvButton(`${id}-figures`, [['figure', 'value'], ...rows])));
}
