import { alert, make } from './dom.js';
import { number } from './format.js';
import { query, read } from './http.js';
import { go } from './router.js';
import { filled } from './table.js';

const SIZE = 50;

/**
 * A long list, page by page, with fields to filter by. What is asked for stands in the address, so that it can be linked.
 * @param view the view it stands in
 * @param path of the view
 * @param filters controls by the parameter's name
 */
export async function list(view, { path, url, filters, columns, empty, caption }) {
  const asked = Object.fromEntries(view.search);
  const page = Number(asked.page ?? 0);
  const content = make('div', {});
  view.element.append(filterForm(path, filters, asked), content);
  try {
    const found = await read(url + query({ ...asked, page, size: SIZE }), view.signal);
    content.append(make('p', { role: 'status', class: 'text-body-secondary mb-2' }, extent(found)),
      found.items.length ? filled(found.items, columns, caption) : make('p', {}, empty),
      pages(path, asked, found));
  } catch (failure) {
    content.append(alert(failure.message));
  }
}

function filterForm(path, filters, asked) {
  const fields = Object.entries(filters).map(([name, { label, control }]) => {
    control.name = name;
    control.id = `filter-${name}`;
    control.value = asked[name] ?? '';
    return make('div', {}, make('label', { class: 'form-label', for: control.id }, label), control);
  });
  const submit = event => {
    event.preventDefault();
    go(path, Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== '')));
  };
  return make('form', { class: 'filters', role: 'search', onsubmit: submit },
    fields, make('button', { class: 'btn btn-outline-primary btn-sm' }, 'Search'));
}

function extent({ items, page, size, total }) {
  if (!total) {
    return 'None found';
  }
  return `${number(page * size + 1)} to ${number(page * size + items.length)} of ${number(total)}`;
}

function pages(path, asked, { page, size, total }) {
  if (total <= size) {
    return '';
  }
  const turn = (to, text, isThere) => make('button',
    { type: 'button', class: 'btn btn-outline-secondary btn-sm', disabled: !isThere, onclick: () => go(path, { ...asked, page: to }) }, text);
  return make('nav', { 'aria-label': 'Pages', class: 'd-flex gap-2' },
    turn(page - 1, 'Previous page', page > 0), turn(page + 1, 'Next page', (page + 1) * size < total));
}
