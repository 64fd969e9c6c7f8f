import { heading, make } from '/shell/dom.js';
import { time } from '/shell/format.js';
import { tabs } from '/shell/page.js';
import { to } from '/shell/router.js';
import { badge } from '/page/words.js';

/** What stands above every view of a campaign. */
export function campaignHead(campaign, current) {
  const path = `campaigns/${campaign.id}`;
  return make('div', {},
    make('p', { class: 'mb-1' }, make('a', { href: to('') }, 'All campaigns')),
    make('div', { class: 'd-flex flex-wrap gap-2 align-items-baseline' }, heading(campaign.name), make('span', { id: 'state' }, badge(campaign.state))),
    make('p', { class: 'text-body-secondary' }, `${campaign.settings.cultures.join(', ')} · ${campaign.settings.model} · since ${time(campaign.createdAt)}`),
    tabs('Campaign', [
      ['Progress', to(path)],
      ['Dialogues', to(`${path}/dialogues`)],
      ['Usage and money', to(`${path}/usage`)],
      ['Settings', to(`${path}/settings`)],
    ], current));
}
