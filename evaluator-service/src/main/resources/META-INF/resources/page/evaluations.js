import { heading } from '/shell/dom.js';
import { input, select } from '/shell/form.js';
import { time } from '/shell/format.js';
import { list } from '/shell/list.js';
import { to } from '/shell/router.js';
import { badge, BENCHMARKS, benchmarkName, figure, range, top } from '/page/words.js';

const any = options => select([['', 'Any'], ...options]);

/** All evaluations, to filter. */
export async function evaluations(view) {
  view.element.append(heading('All evaluations'), top('Evaluations'));
  await list(view, {
    path: 'evaluations',
    url: '/v1/evaluations',
    filters: {
      model: { label: 'Model', control: input({ maxlength: 200 }) },
      culture: { label: 'Culture', control: input({ maxlength: 100 }) },
      benchmark: { label: 'Benchmark', control: any(BENCHMARKS) },
      state: { label: 'State', control: any(['PENDING', 'RUNNING', 'COMPLETED', 'FAILED'].map(state => [state, state.toLowerCase()])) },
    },
    empty: 'No evaluation is like that.',
    caption: 'Evaluations',
    columns: [
      { title: 'Model', of: e => e.model, link: e => to(`evaluations/${e.id}`) },
      { title: 'Culture', of: e => e.culture },
      { title: 'Benchmark', of: e => [benchmarkName(e.benchmark), e.label].filter(Boolean).join(' · ') },
      { title: 'State', of: e => badge(e.state) },
      { title: 'Answered', of: e => `${e.progress.done} of ${e.progress.of}`, number: true },
      { title: 'Headline', of: e => figure(e.headline?.value), number: true },
      { title: '95 % interval', of: e => range(e.interval), number: true },
      { title: 'Since', of: e => time(e.createdAt) },
    ],
  });
}
