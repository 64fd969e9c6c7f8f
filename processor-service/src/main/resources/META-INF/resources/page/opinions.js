import { make } from '/shell/dom.js';
import { select } from '/shell/form.js';
import { read } from '/shell/http.js';
import { list } from '/shell/list.js';
import { dataSetHead } from '/page/data-set-head.js';
import { OUTCOMES, reasonWords, verdictWords } from '/page/words.js';

/** Every opinion with its verdict, to filter by what became of it. */
export async function opinions(view, { id }) {
  const dataSet = await read(`/v1/datasets/${id}`, view.signal);
  view.element.append(dataSetHead(dataSet, 'Opinions'));
  const reasons = [...new Set([...Object.keys(dataSet.opinions.dropped), ...Object.keys(dataSet.opinions.failed)])].sort();
  await list(view, {
    path: `datasets/${id}/opinions`,
    url: `/v1/datasets/${id}/opinions`,
    filters: {
      outcome: { label: 'What became of it', control: select([['', 'Any'], ...OUTCOMES]) },
      reason: { label: 'Reason', control: select([['', 'Any'], ...reasons.map(reason => [reason, reasonWords(reason)])]) },
    },
    empty: 'No opinion is like that.',
    caption: 'Opinions',
    columns: [
      { title: 'Question', of: o => o.question },
      { title: 'Opinion', of: o => (o.original ? [make('div', { dir: 'auto' }, o.text), make('div', { class: 'small text-body-secondary', dir: 'auto' }, `Said: ${o.original}`)] : make('span', { dir: 'auto' }, o.text)) },
      { title: 'Became', of: o => outcome(o) },
      { title: 'Verdict', of: o => (o.verdict ? verdictWords(o.verdict) : '') },
      { title: 'To attitude', of: o => o.toAttitude?.toFixed(2), number: true },
      { title: 'To opposite', of: o => o.toOpposite?.toFixed(2), number: true },
    ],
  });
}

const outcome = ({ outcome: kind, reason }) => (kind === 'KEPT' ? 'kept' : `${kind.toLowerCase()}: ${reasonWords(reason)}`);
