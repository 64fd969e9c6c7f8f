import { page } from '/shell/page.js';

page({
  title: 'Campaigns',
  text: 'A campaign stages dialogues for one or several cultures. Its name leads to progress and usage, the '
    + 'number completed to the dialogues.',
  url: '/v1/campaigns?size=200',
  empty: 'No campaign yet. One begins by POST /v1/campaigns, or by an event on culturepark.campaign-requested.v1.',
  columns: [
    { title: 'Campaign', of: c => c.name, link: c => `/v1/campaigns/${c.id}` },
    { title: 'Cultures', of: c => c.cultures.join(', ') },
    { title: 'Model', of: c => c.model },
    { title: 'State', of: c => c.state },
    { title: 'Planned', of: c => c.planned, number: true },
    { title: 'Completed', of: c => c.completed, number: true,
      link: c => `/v1/campaigns/${c.id}/dialogues?state=COMPLETED` },
    { title: 'Failed', of: c => c.failed, number: true, link: c => `/v1/campaigns/${c.id}/dialogues?state=FAILED` },
    { title: 'Pending', of: c => c.pending, number: true },
    { title: 'Since', of: c => new Date(c.createdAt).toLocaleString() },
  ],
});
