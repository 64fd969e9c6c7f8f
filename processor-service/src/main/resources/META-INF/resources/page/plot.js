// Points in the plane. Each group has a colour and a shape, so that neither is needed to tell them apart.

import { make } from '/shell/dom.js';

const WIDTH = 640;
const HEIGHT = 400;
const EDGE = 14;
/** Okabe and Ito's, which people with colour blindness can tell apart. */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9'];
const SHAPES = [
  'M-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0', 'M-3.5,-3.5 h7 v7 h-7 z', 'M0,-5 L5,4 L-5,4 z', 'M0,-5 L5,0 L0,5 L-5,0 z', 'M0,5 L5,-4 L-5,-4 z',
];

/** @returns the picture, and `mark(index)` that rings a point */
export function plot(points, by, choose, label) {
  const groups = [...new Set(points.map(point => point[by]))].sort((one, other) => (one > other ? 1 : -1));
  const x = scale(points.map(point => point.x), WIDTH);
  const y = scale(points.map(point => point.y), HEIGHT);
  const ring = svg('circle', { r: 8, class: 'ring' });
  const marks = points.map((point, index) => {
    const { colour, shape } = look(groups.indexOf(point[by]));
    const mark = svg('path', { d: shape, fill: colour, transform: `translate(${x(point.x)},${HEIGHT - y(point.y)})` });
    mark.addEventListener('click', () => choose(index));
    return mark;
  });
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `Map of ${label}`, class: 'map' }, ...marks, ring);
  return {
    element: make('figure', { class: 'mb-2' }, picture, legend(groups, by)),
    mark: index => {
      ring.setAttribute('cx', x(points[index].x));
      ring.setAttribute('cy', HEIGHT - y(points[index].y));
    },
  };
}

const look = group => ({ colour: COLOURS[group % COLOURS.length], shape: SHAPES[group % SHAPES.length] });

const legend = (groups, by) => make('ul', { class: 'legend' }, groups.map((group, index) => {
  const { colour, shape } = look(index);
  return make('li', {}, svg('svg', { viewBox: '-6 -6 12 12', 'aria-hidden': 'true' }, svg('path', { d: shape, fill: colour })),
    by === 'cluster' ? `cluster ${group + 1}` : group);
}));

function scale(values, size) {
  const least = Math.min(...values);
  const extent = Math.max(...values) - least || 1;
  return value => EDGE + ((value - least) / extent) * (size - 2 * EDGE);
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}
