// The shell of the four pages: index.html loads the service's own /page.js, which says what stands on its page.
//
//   import { page } from '/shell/page.js';
//   page({
//     title: 'Runs', text: 'One training per version of a data set.', url: '/v1/runs', empty: 'No run yet.',
//     columns: [
//       { title: 'Culture', of: run => run.culture, link: run => `/v1/runs/${run.id}` },
//       { title: 'Steps', of: run => run.step, number: true },
//     ],
//   });
//
// All text is set as text, never as HTML.

const EVERY_MS = 2000;

/** A header that links the pages, and below it a section per table, which keeps itself up to date. */
export function page(...sections) {
  header(document.querySelector('header'));
  document.querySelector('main').replaceChildren(...sections.flatMap((section, index) => {
    const content = make('div', {});
    table(content, section);
    const title = make(index ? 'h2' : 'h1', { class: 'h4' }, section.title);
    return section.text ? [title, make('p', {}, section.text), content] : [title, content];
  }));
}

export async function header(element) {
  const { service, links } = await read('/v1/page');
  document.title = `CulturePark ${service}`;
  const nav = make('nav', {}, make('strong', {}, 'CulturePark'));
  for (const [name, href] of Object.entries(links)) {
    nav.append(make('a', name === service ? { href, 'aria-current': 'page' } : { href }, name));
  }
  nav.append(make('a', { href: '/q/swagger-ui' }, 'API'));
  element.replaceChildren(nav);
}

export function table(element, { url, columns, empty }) {
  const show = async () => {
    try {
      const { items } = await read(url);
      element.replaceChildren(items.length ? filled(items, columns) : make('p', {}, empty));
    } catch (failure) {
      element.replaceChildren(make('p', { role: 'alert' }, `Cannot be shown now: ${failure.message}`));
    }
    setTimeout(show, EVERY_MS);
  };
  show();
}

function filled(items, columns) {
  const kind = column => (column.number ? { class: 'number' } : {});
  const head = make('tr', {}, ...columns.map(column => make('th', { scope: 'col', ...kind(column) }, column.title)));
  const rows = items.map(item => make('tr', {}, ...columns.map(column => make('td', kind(column), cell(item, column)))));
  const body = make('table', { class: 'table table-sm align-middle' }, make('thead', {}, head), make('tbody', {}, ...rows));
  return make('div', { class: 'table-wrap', tabindex: '0' }, body);
}

function cell(item, column) {
  const text = column.of(item) ?? '';
  return column.link ? make('a', { href: column.link(item) }, text) : document.createTextNode(text);
}

export async function read(url) {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return response.json();
}

export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children.map(child => (child instanceof Node ? child : document.createTextNode(String(child)))));
  return element;
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();
