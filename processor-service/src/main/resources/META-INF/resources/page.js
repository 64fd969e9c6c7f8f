import { page } from '/shell/page.js';

const reasons = counts => Object.entries(counts).map(([reason, count]) => `${reason} ${count}`).join(', ');
const opinions = (dataSet, outcome) => `/v1/datasets/${dataSet.id}/opinions?size=200&outcome=${outcome}`;

page({
  title: 'Data sets',
  text: 'Dialogues become opinions, opinions are kept or dropped with a reason, and one stands for each '
    + 'cluster of those kept. The links show every opinion with its verdict, and every example.',
  url: '/v1/datasets?size=200',
  empty: 'No data set yet. One opens with the first dialogue of a campaign.',
  columns: [
    { title: 'Culture', of: d => d.culture, link: d => `/v1/datasets/${d.id}` },
    { title: 'State', of: d => d.state },
    { title: 'Dialogues', of: d => `${d.dialogues.curated} of ${d.dialogues.expected ?? '?'}`, number: true },
    { title: 'Opinions', of: d => d.opinions.extracted, number: true },
    { title: 'Kept', of: d => d.opinions.kept, number: true, link: d => opinions(d, 'KEPT') },
    { title: 'Dropped', of: d => reasons(d.opinions.dropped), link: d => opinions(d, 'DROPPED') },
    { title: 'Examples', of: d => d.examples, number: true, link: d => `/v1/datasets/${d.id}/examples?size=200` },
    { title: 'Verifier', of: d => d.verifierQuality
      ? `${d.verification}, right in ${Math.round(100 * d.verifierQuality.accuracy)} of 100` : d.verification },
    { title: 'Mind', of: d => d.reason ?? reasons(d.dialogues.failures) },
  ],
});
