// Elements. All text is set as text, never as HTML.

/** An element; attributes that are null, undefined or false are left out, those that begin with "on" are listeners. */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter(isThere).map(child => (child instanceof Node ? child : String(child))));
  return element;
}

const isThere = child => child !== null && child !== undefined && child !== false && child !== '';

/** Something that did not work, in words. */
export const alert = (text, kind = 'danger') => make('div', { class: `alert alert-${kind} py-2`, role: 'alert' }, text);

/** A heading that takes the focus when its view is entered. */
export const heading = (text, level = 1) => make(`h${level}`, { class: level === 1 ? 'h4' : 'h6', tabindex: level === 1 && '-1' }, text);

/** A list of terms with what they come to; pairs without a value are left out. */
export function facts(pairs) {
  return make('dl', { class: 'facts' }, pairs.filter(([, value]) => isThere(value))
    .map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', {}, value))));
}

const FOCUSABLE = 'a, button, input, select, summary, [tabindex]';

/** Puts other content in place, if it is other; the focus stays where it was on the page. */
export function renew(element, ...children) {
  const next = make('div', {}, children);
  if (next.childNodes.length === element.childNodes.length
    && [...next.childNodes].every((node, index) => node.isEqualNode(element.childNodes[index]))) {
    return;
  }
  const place = [...element.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  element.replaceChildren(...next.childNodes);
  element.querySelectorAll(FOCUSABLE)[place]?.focus({ preventScroll: true });
}

let ids = 0;

/** An id that nothing else on the page has. */
export const uniqueId = name => `${name}-${++ids}`;
