import { make } from '/shell/dom.js';

// Loss curves, drawn as SVG.

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 260, 44, 28, 10, 12];

function draw(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text ?? '';
  return element;
}

/**
 * Several series of `{ step, loss }` over each other, and what they are.
 * @param series each `{ name, points, dots }`: dots for figures that were measured now and then
 */
export function curves(series) {
  const shown = series.filter(({ points }) => points.length);
  if (!shown.length) {
    return make('p', { class: 'text-body-secondary' }, 'No loss yet.');
  }
  const all = shown.flatMap(({ points }) => points);
  const steps = Math.max(1, ...all.map(({ step }) => step));
  const [low, high] = [Math.min(...all.map(point => point.loss)), Math.max(...all.map(point => point.loss))];
  const [from, until] = high - low < 0.01 ? [low - 0.5, high + 0.5] : [low, high];
  const x = step => LEFT + (step / steps) * (WIDTH - LEFT - RIGHT);
  const y = loss => TOP + ((until - loss) / (until - from)) * (HEIGHT - TOP - BOTTOM);
  const svg = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'curve', role: 'img', 'aria-label': describe(shown) });
  [0, 0.25, 0.5, 0.75, 1].forEach(share => {
    const value = from + share * (until - from);
    svg.append(draw('line', { x1: LEFT, x2: WIDTH - RIGHT, y1: y(value), y2: y(value) }),
      draw('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, value.toFixed(2)));
  });
  svg.append(draw('text', { x: LEFT, y: HEIGHT - 6 }, 'step 0'), draw('text', { x: WIDTH - RIGHT, y: HEIGHT - 6, 'text-anchor': 'end' }, `step ${steps}`));
  shown.forEach(({ points, dots }, index) => {
    svg.append(draw('polyline', { class: `series-${index % 6}`, points: points.map(point => `${x(point.step)},${y(point.loss)}`).join(' ') }));
    if (dots) {
      points.forEach(point => svg.append(draw('circle', { class: `series-${index % 6}`, cx: x(point.step), cy: y(point.loss), r: 4 })));
    }
  });
  return make('div', {}, svg, make('ul', { class: 'legend' }, shown.map(({ name }, index) => make('li', { class: `series-${index % 6}` }, name))));
}

const describe = series => series.map(({ name, points }) =>
  `${name}: loss ${points[0].loss.toFixed(2)} at first, ${points[points.length - 1].loss.toFixed(2)} at last`).join('; ');
