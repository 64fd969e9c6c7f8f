import { make } from '/shell/dom.js';

function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const button = (text, onclick) => make('button', { type: 'button', class: 'btn btn-outline-primary btn-sm', onclick }, text);

const quoted = value => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** RFC 4180. */
const csv = rows => rows.map(row => row.map(value => quoted(String(value ?? ''))).join(',')).join('\r\n');

/** A button that saves rows, the first of which are the columns' names. */
export const csvButton = (name, rows, label = 'CSV') => button(label, () => save(`${name}.csv`, 'text/csv', csv(rows)));

const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-opacity', 'font-size', 'font-family', 'text-anchor'];

/** A button that saves a drawing as it looks now. */
export const svgButton = (name, drawing) => button('SVG', () => {
  const copy = drawing.cloneNode(true);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const shown = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(shown[index]);
    STYLES.forEach(property => element.style.setProperty(property, style.getPropertyValue(property)));
  });
  save(`${name}.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
});

/** A drawing or table with what can be saved of it below. */
export const saved = (content, ...buttons) => make('figure', { class: 'saved' }, content, make('figcaption', { class: 'd-flex gap-2' }, buttons));
