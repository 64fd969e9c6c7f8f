import { heading, make } from '/shell/dom.js';
import { number, percent } from '/shell/format.js';
import { to } from '/shell/router.js';
import { table } from '/shell/table.js';
import { badge } from '/page/words.js';

/** Every data set, the newest first. */
export function dataSets({ element, signal }) {
  const content = make('div', {});
  element.append(heading('Data sets'),
    make('p', {}, 'Dialogues become opinions, opinions are kept or dropped with a reason, and one stands for each cluster of those kept.'),
    content);
  table(content, {
    url: '/v1/datasets?size=200',
    empty: 'No data set yet. One opens with the first dialogue of a campaign.',
    signal,
    columns: [
      { title: 'Culture', of: d => d.culture, link: d => to(`datasets/${d.id}`) },
      { title: 'State', of: d => badge(d.state) },
      { title: 'Dialogues', of: d => `${number(d.dialogues.curated)} of ${number(d.dialogues.expected) || '?'}`, number: true },
      { title: 'Opinions', of: d => number(d.opinions.extracted), number: true, link: d => to(`datasets/${d.id}/opinions`) },
      { title: 'Kept', of: d => number(d.opinions.kept), number: true, link: d => to(`datasets/${d.id}/opinions`, { outcome: 'KEPT' }) },
      { title: 'Examples', of: d => number(d.examples), number: true, link: d => to(`datasets/${d.id}/examples`) },
      { title: 'Verifier right', of: d => (d.verifierQuality ? percent(d.verifierQuality.accuracy) : ''), number: true },
      { title: 'Mind', of: d => d.reason },
    ],
  });
}
