import { heading, make } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { to } from '/shell/router.js';
import { table } from '/shell/table.js';
import { badge } from '/page/words.js';

/** Every campaign, the newest first. */
export function campaigns({ element, signal }) {
  const content = make('div', {});
  element.append(
    make('div', { class: 'd-flex flex-wrap gap-3 align-items-center mb-2' },
      heading('Campaigns'), make('a', { class: 'btn btn-primary btn-sm ms-auto', href: to('new') }, 'New campaign')),
    make('p', {}, 'A campaign stages dialogues for one or several cultures, each delegate bound to what people of that culture answered in a survey.'),
    content);
  table(content, {
    url: '/v1/campaigns?size=200',
    empty: 'No campaign yet.',
    signal,
    columns: [
      { title: 'Campaign', of: c => c.name, link: c => to(`campaigns/${c.id}`) },
      { title: 'Cultures', of: c => c.cultures.join(', ') },
      { title: 'Model', of: c => c.model },
      { title: 'State', of: c => badge(c.state) },
      { title: 'Wanted', of: c => number(c.planned), number: true },
      { title: 'Completed', of: c => number(c.completed), number: true, link: c => to(`campaigns/${c.id}/dialogues`, { state: 'COMPLETED' }) },
      { title: 'Failed', of: c => number(c.failed), number: true, link: c => to(`campaigns/${c.id}/dialogues`, { state: 'FAILED' }) },
      { title: 'Since', of: c => time(c.createdAt) },
    ],
  });
}
