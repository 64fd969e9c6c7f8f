import { heading, make } from '/shell/dom.js';
import { time } from '/shell/format.js';
import { tabs } from '/shell/page.js';
import { to } from '/shell/router.js';
import { badge } from '/page/words.js';

/** What stands above every view of a data set. */
export function dataSetHead(dataSet, current) {
  const path = `datasets/${dataSet.id}`;
  return make('div', {},
    make('p', { class: 'mb-1' }, make('a', { href: to('') }, 'All data sets')),
    make('div', { class: 'd-flex flex-wrap gap-2 align-items-baseline' },
      heading(dataSet.people ?? dataSet.culture), make('span', { id: 'state' }, badge(dataSet.state))),
    make('p', { class: 'text-body-secondary' }, `${dataSet.culture} · campaign ${dataSet.campaignId} · since ${time(dataSet.openedAt)}`),
    tabs('Data set', [
      ['Funnel', to(path)],
      ['Opinions', to(`${path}/opinions`)],
      ['Map', to(`${path}/map`)],
      ['Examples', to(`${path}/examples`)],
      ['Review', to(`${path}/review`)],
      ['Statistics', to(`${path}/statistics`)],
      ['Exports', to(`${path}/exports`)],
    ], current));
}
