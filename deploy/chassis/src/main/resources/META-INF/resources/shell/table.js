import { alert, make, renew } from './dom.js';
import { read } from './http.js';
import { poll } from './live.js';

/** A table that keeps itself up to date. */
export function table(element, { url, columns, empty, signal = new AbortController().signal }) {
  poll({
    url, read, signal,
    show: ({ items }) => {
      renew(element, items.length ? filled(items, columns) : make('p', {}, empty));
      return true;
    },
    trouble: message => message && renew(element, alert(`Cannot be shown now: ${message}`)),
  });
}

/**
 * Rows as a table; on a narrow screen each row is a block with its columns' names.
 * The roles are those that a table has anyway: a browser drops them where it is laid out as blocks.
 */
export function filled(items, columns, caption) {
  const kind = column => column.number && 'number';
  const head = make('tr', { role: 'row' }, columns.map(column =>
    make('th', { scope: 'col', role: 'columnheader', class: kind(column) }, column.title)));
  const rows = items.map(item => make('tr', { role: 'row' }, columns.map(column =>
    make('td', { role: 'cell', class: kind(column), 'data-label': column.title }, cell(item, column)))));
  return make('div', { class: 'table-wrap' }, make('table', { class: 'table table-sm align-middle stacked', role: 'table' },
    caption && make('caption', { class: 'visually-hidden' }, caption),
    make('thead', { role: 'rowgroup' }, head), make('tbody', { role: 'rowgroup' }, rows)));
}

function cell(item, column) {
  const content = column.of(item) ?? '';
  return column.link && content !== '' ? make('a', { href: column.link(item) }, content) : content;
}
