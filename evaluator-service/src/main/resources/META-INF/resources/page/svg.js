// Drawings. Text is set as text; every drawing has a name and its figures stand in a table beside it.

const SPACE = 'http://www.w3.org/2000/svg';

export function draw(name, attributes, ...children) {
  const element = document.createElementNS(SPACE, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

export const picture = (label, width, height, ...children) => draw('svg',
  { role: 'img', 'aria-label': label, viewBox: `0 0 ${width} ${height}`, class: 'chart' }, children);

export const words = (x, y, text, attributes = {}) => draw('text', { x, y, ...attributes }, String(text));
