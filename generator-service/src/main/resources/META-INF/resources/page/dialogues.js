import { input, select } from '/shell/form.js';
import { time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { list } from '/shell/list.js';
import { to } from '/shell/router.js';
import { campaignHead } from '/page/campaign-head.js';
import { badge, DIALOGUE_STATES, reasonWords } from '/page/words.js';

/** The dialogues of a campaign, to search and to filter. */
export async function campaignDialogues(view, { id }) {
  const campaign = await read(`/v1/campaigns/${id}`, view.signal);
  view.element.append(campaignHead(campaign, 'Dialogues'));
  await list(view, {
    path: `campaigns/${id}/dialogues`,
    url: `/v1/campaigns/${id}/dialogues`,
    filters: filters(campaign),
    empty: 'No dialogue is like that.',
    caption: 'Dialogues',
    columns: [
      { title: 'Dialogue', of: d => [d.delegate, d.partner].filter(Boolean).join(' and '), link: d => to(`dialogues/${d.id}`) },
      { title: 'Culture', of: d => d.culture },
      { title: 'Question', of: d => d.question },
      { title: 'State', of: d => badge(d.state) },
      { title: 'Why', of: d => (d.reason ? reasonWords(d.reason) : '') },
      { title: 'Ended', of: d => time(d.finishedAt) },
    ],
  });
}

function filters({ collections }) {
  const questions = [...new Set(collections.flatMap(one => one.plannedPerSeed.map(seed => seed.question)))];
  const any = options => select([['', 'Any'], ...options]);
  return {
    culture: { label: 'Culture', control: any(collections.map(one => [one.culture, one.culture])) },
    state: { label: 'State', control: any(DIALOGUE_STATES) },
    question: { label: 'Question', control: any(questions.map(question => [question, question])) },
    text: { label: 'What was said', control: input({ type: 'search', maxlength: 200 }) },
  };
}
