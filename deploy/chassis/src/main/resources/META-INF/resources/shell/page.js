// The shell of the four pages: index.html loads the service's own /page.js, which says what stands on its page.
//
// A page of tables that keep themselves up to date:
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
// A page of several views: header(), and routes() of router.js. All text is set as text, never as HTML.

import { heading, make } from './dom.js';
import { read } from './http.js';
import { table } from './table.js';

export { make, read, table };

/** A header that links the pages, and below it a section per table, which keeps itself up to date. */
export function page(...sections) {
  header();
  document.querySelector('main').replaceChildren(...sections.flatMap((section, index) => {
    const content = make('div', {});
    table(content, section);
    const title = index ? make('h2', { class: 'h4' }, section.title) : heading(section.title);
    return section.text ? [title, make('p', {}, section.text), content] : [title, content];
  }));
}

export async function header() {
  const skip = make('a', { href: '#main', class: 'visually-hidden-focusable', onclick: toContent }, 'To the content');
  const nav = make('nav', { 'aria-label': 'Services' }, make('strong', {}, 'CulturePark'));
  document.querySelector('header').replaceChildren(skip, nav);
  const { service, links } = await read('/v1/page');
  document.title = document.title === 'CulturePark' ? `CulturePark ${service}` : document.title;
  for (const [name, href] of Object.entries(links)) {
    nav.append(make('a', { href: name === service ? '/' : href, 'aria-current': name === service && 'page' }, name));
  }
  nav.append(make('a', { href: '/q/swagger-ui' }, 'API'));
}

function toContent(event) {
  event.preventDefault();
  document.querySelector('main h1')?.focus();
}

/** Views of one thing side by side: `[name, address]`. */
export const tabs = (label, links, current) => make('nav', { 'aria-label': label, class: 'nav nav-tabs mb-3' },
  links.map(([name, href]) => make('a', { href, class: `nav-link${name === current ? ' active' : ''}`, 'aria-current': name === current && 'page' }, name)));

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();
