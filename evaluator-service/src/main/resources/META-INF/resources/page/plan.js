import { alert, facts, heading, make, renew } from '/shell/dom.js';
import { progressBar } from '/shell/bars.js';
import { money, number, time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { badge, benchmarkName, figure, range, top } from '/page/words.js';

const OPEN = ['EXPANDING', 'RUNNING', 'PAUSED_BY_BUDGET'];

/** A plan and how far it is; live while it runs. */
export async function plan({ element, signal }, { id }) {
  const url = `/v1/plans/${id}`;
  const show = one => {
    renew(element, content(one));
    return OPEN.includes(one.state);
  };
  if (show(await read(url, signal))) {
    poll({ url, read, signal, show });
  }
}

function content(one) {
  const models = [...new Set(one.evaluations.map(({ model }) => model))];
  return [
    make('div', { class: 'd-flex flex-wrap gap-2 align-items-baseline' }, heading(`Plan of ${time(one.createdAt)}`), badge(one.state)),
    top(''),
    one.failure ? alert(one.failure, 'warning') : '',
    make('p', { role: 'status' }, `${number(one.progress.done)} of ${number(one.progress.of)} answers`),
    progressBar('Answers', one.progress.of, [['', one.progress.done, 'answered']]),
    facts([
      ['Cultures', one.request.cultures.join(', ')],
      ['Tokens', number(one.usage.reduce((sum, line) => sum + line.promptTokens + line.completionTokens, 0))],
      ['Money', one.usage.length ? money(one.usage.some(line => line.money === undefined || line.money === null) ? null : one.usage.reduce((sum, line) => sum + line.money, 0)) : ''],
      ['Budget in tokens', one.budget && number(one.budget.budget.tokens)],
    ]),
    models.length > 1 ? make('p', {}, make('a', { href: to('compare', { models: models.join(',') }) }, 'Compare its models')) : '',
    filled(one.evaluations, [
      { title: 'Model', of: e => e.model, link: e => to(`evaluations/${e.id}`) },
      { title: 'Culture', of: e => e.culture },
      { title: 'Benchmark', of: e => [benchmarkName(e.benchmark), e.label].filter(Boolean).join(' · ') },
      { title: 'State', of: e => badge(e.state) },
      { title: 'Answered', of: e => `${e.progress.done} of ${e.progress.of}`, number: true },
      { title: 'Headline', of: e => figure(e.headline?.value), number: true },
      { title: '95 % interval', of: e => range(e.interval), number: true },
    ], 'Evaluations of the plan'),
  ];
}
