import { draw, picture, words } from '/page/svg.js';
import { figure } from '/page/words.js';

const WIDTH = 640;
const NAMES = 220;
const ROW = 30;

/** Bars with intervals: `[{ name, value, interval, kind }]`, on one scale that holds zero. */
export function intervalBars(label, rows) {
  const all = rows.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]).filter(Number.isFinite);
  const low = Math.min(0, ...all);
  const high = Math.max(low + 1e-9, ...all);
  const x = value => NAMES + ((WIDTH - NAMES - 70) * (value - low)) / (high - low);
  return picture(`${label}: ${rows.map(({ name, value }) => `${name} ${figure(value)}`).join(', ')}`, WIDTH, rows.length * ROW + 10,
    rows.map((row, index) => bar(row, 5 + index * ROW, x)));
}

function bar({ name, value, interval, kind = 'own' }, y, x) {
  if (!Number.isFinite(value)) {
    return [words(NAMES - 8, y + 18, name, { 'text-anchor': 'end' }), words(NAMES + 4, y + 18, 'cannot be told')];
  }
  const [from, until] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return [
    words(NAMES - 8, y + 18, short(name), { 'text-anchor': 'end' }),
    draw('rect', { class: kind, x: from, y: y + 5, width: Math.max(1, until - from), height: ROW - 12 }),
    interval ? draw('line', { class: 'whisker', x1: x(interval.low), x2: x(interval.high), y1: y + 14, y2: y + 14 }) : '',
    words(Math.max(until, interval ? x(interval.high) : until) + 6, y + 18, figure(value)),
  ];
}

const short = name => (name.length > 30 ? `${name.slice(0, 29)}…` : name);

const SIZE = 360;
const CENTRE = SIZE / 2;
const RADIUS = 120;

/** Scores on axes around a centre; 0 to 100, more where a score goes beyond. `series` is `[{ name, kind, values }]`. */
export function radar(label, axes, series) {
  const most = Math.max(100, ...series.flatMap(({ values }) => values).filter(Number.isFinite));
  const least = Math.min(0, ...series.flatMap(({ values }) => values).filter(Number.isFinite));
  const point = (axis, value) => {
    const angle = (2 * Math.PI * axis) / axes.length - Math.PI / 2;
    const distance = (RADIUS * (value - least)) / (most - least);
    return [CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle)];
  };
  const outline = values => values.map((value, axis) => (Number.isFinite(value) ? point(axis, value) : null)).filter(Boolean)
    .map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
  return picture(`${label}: ${series.map(({ name, values }) => `${name} ${values.map((v, i) => `${axes[i]} ${figure(v)}`).join(' ')}`).join('; ')}`,
    SIZE, SIZE + 24 * series.length,
    [25, 50, 75, 100].map(ring => draw('polygon', { class: 'ring', points: outline(axes.map(() => ring)) })),
    axes.map((axis, index) => {
      const [px, py] = point(index, most * 1.14);
      return words(px, py + 4, axis, { 'text-anchor': 'middle' });
    }),
    series.map(({ kind, values }) => draw('polygon', { class: `area ${kind}`, points: outline(values) })),
    series.map(({ name, kind }, index) => [
      draw('rect', { class: kind, x: 20, y: SIZE + 24 * index, width: 14, height: 14 }),
      words(42, SIZE + 12 + 24 * index, name)]));
}

const CELL = 56;
const LABELS = 110;

/** A square of values around zero; rows and columns named. */
export function heatMap(label, rows, columns, values) {
  const most = Math.max(1e-9, ...values.flat().map(Math.abs));
  return picture(label, LABELS + CELL * columns.length + 10, 40 + CELL * rows.length,
    columns.map((name, column) => words(LABELS + CELL * (column + 0.5), 26, name.slice(0, 9), { 'text-anchor': 'middle', class: 'small' })),
    rows.map((name, row) => [
      words(LABELS - 8, 40 + CELL * (row + 0.5) + 4, name.slice(0, 14), { 'text-anchor': 'end', class: 'small' }),
      values[row].map((value, column) => [
        draw('rect', {
          class: value >= 0 ? 'warm' : 'cold', x: LABELS + CELL * column, y: 40 + CELL * row, width: CELL - 2, height: CELL - 2,
          'fill-opacity': (0.55 * Math.abs(value)) / most,
        }),
        words(LABELS + CELL * (column + 0.5) - 1, 40 + CELL * (row + 0.5) + 4, value.toFixed(2), { 'text-anchor': 'middle', class: 'small' })]),
    ]));
}
