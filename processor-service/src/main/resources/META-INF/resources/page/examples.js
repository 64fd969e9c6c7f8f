import { make } from '/shell/dom.js';
import { read } from '/shell/http.js';
import { list } from '/shell/list.js';
import { to } from '/shell/router.js';
import { dataSetHead } from '/page/data-set-head.js';

/** The published examples; each leads to where it came from. */
export async function examples(view, { id }) {
  const dataSet = await read(`/v1/datasets/${id}`, view.signal);
  view.element.append(dataSetHead(dataSet, 'Examples'));
  await list(view, {
    path: `datasets/${id}/examples`,
    url: `/v1/datasets/${id}/examples`,
    filters: {},
    empty: 'Nothing is published yet.',
    caption: 'Examples',
    columns: [
      { title: 'Question', of: e => e.question, link: e => to(`examples/${e.exampleId}`) },
      { title: 'Code', of: e => e.code, number: true },
      { title: 'Answer', of: e => make('span', { dir: 'auto' }, e.messages.at(-1).content) },
    ],
  });
}
