import { heading, make } from '/shell/dom.js';
import { input, select } from '/shell/form.js';
import { read } from '/shell/http.js';
import { list } from '/shell/list.js';
import { to } from '/shell/router.js';
import { benchmarkName, top } from '/page/words.js';

const any = options => select([['', 'Any'], ...options]);
const said = text => make('div', { class: 'said', dir: 'auto' }, text);

/** The answers of an evaluation one by one, to filter by how they were understood and whether they are right. */
export async function answers(view, { id }) {
  const one = await read(`/v1/evaluations/${id}`, view.signal);
  view.element.append(
    make('p', { class: 'mb-1' }, make('a', { href: to(`evaluations/${id}`) }, `${benchmarkName(one.benchmark)} of ${one.model}, ${one.culture}`)),
    heading('Prompts and answers'), top(''));
  await list(view, {
    path: `evaluations/${id}/answers`,
    url: `/v1/evaluations/${id}/answers`,
    filters: {
      outcome: { label: 'Understood as', control: any([['VALID', 'valid'], ['INVALID', 'invalid'], ['REFUSED', 'refused'], ['FAILED', 'no answer']]) },
      right: { label: 'Right', control: any([['true', 'right'], ['false', 'wrong']]) },
      item: { label: 'Item', control: input({ maxlength: 100 }) },
      text: { label: 'Words in it', control: input({ type: 'search', maxlength: 200 }) },
    },
    empty: 'No answer is like that.',
    caption: 'Answers',
    columns: [
      { title: 'Item', of: a => `${a.item} ${a.subject}` },
      { title: 'Prompt', of: a => said(a.prompt) },
      { title: 'Answer', of: a => (a.text === undefined ? a.failure ?? '' : said(a.text || '(nothing)')) },
      { title: 'Understood as', of: a => a.code ?? a.outcome.toLowerCase() },
      { title: 'Right', of: a => a.expected ?? '' },
      ...(one.tuned ? [{ title: 'In training', of: a => make('a', { href: to(`evaluations/${id}/answers/${a.id}`), 'aria-label': `What was trained on that is like ${a.item} ${a.subject}` }, 'the like') }] : []),
    ],
  });
}
