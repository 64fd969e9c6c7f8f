import { alert, facts, heading, make, renew } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { to } from '/shell/router.js';
import { action, duration, isOpen, loss, progress, speed, state, views } from '/page/parts.js';
import { curves } from '/page/curve.js';

/** One run, live while it trains. */
export async function run(view, { id }) {
  const url = `/v1/runs/${id}`;
  const first = await read(url, view.signal);
  const [status, problem, buttons, figures, chart, trouble] = [0, 1, 2, 3, 4, 5].map(() => make('div', {}));
  status.setAttribute('role', 'status');
  const show = found => {
    renew(status, sentence(found));
    renew(buttons, make('div', { class: 'buttons' }, actions(found, url, problem, show)));
    renew(figures, figuresOf(found));
    renew(chart, curves([{ name: 'Training', points: found.curve }, { name: 'Held out', points: found.heldOutCurve, dots: true }]));
    return isOpen(found);
  };
  view.element.append(views(), heading(first.model), status, problem, buttons, trouble,
    make('h2', { class: 'h5' }, 'Loss'), chart, make('h2', { class: 'h5 mt-4' }, 'Figures'), figures,
    make('h2', { class: 'h5 mt-4' }, 'Settings'), facts(Object.entries(first.settings).map(([name, value]) => [name, String(value)])));
  show(first);
  if (isOpen(first) || first.state === 'FAILED') {
    poll({ url, read, show, signal: view.signal, trouble: message => renew(trouble, message && alert(message)) });
  }
}

function sentence(found) {
  const left = found.secondsLeft ? `, ${duration(found.secondsLeft)} left` : '';
  const steps = found.steps ? `: step ${progress(found)}${left}` : '';
  const trouble = [found.reason, found.notice].filter(Boolean).map(text => make('div', { class: 'text-body-secondary' }, text));
  return make('div', { class: 'mb-2' }, `${state(found)}${steps}.`, trouble);
}

function actions(found, url, problem, show) {
  const button = (text, verb) => action(text, { url: `${url}/${verb}`, place: problem, then: async () => show(await read(url)) });
  return [
    ['QUEUED', 'RUNNING'].includes(found.state) && button('Pause', 'pause'),
    found.state === 'PAUSED' && button('Resume', 'resume'),
    ['QUEUED', 'RUNNING', 'PAUSED'].includes(found.state) && button('Cancel', 'cancel'),
    ['FAILED', 'CANCELLED'].includes(found.state) && button('Try again', 'retry'),
    ['TRAINED', 'SERVED'].includes(found.state) && make('a', { class: 'btn btn-outline-primary btn-sm', href: to(`models/${found.model}`) }, 'The model'),
  ].filter(Boolean);
}

const figuresOf = found => facts([
  ['Culture', found.culture],
  ['Base model', found.baseModel],
  ['Examples learnt from', number(found.examples)],
  ['Held out', number(found.heldOut)],
  ['Cut', number(found.cut)],
  ['Left out', number(found.leftOut)],
  ['Tokens read', number(found.tokens)],
  ['Tokens a second', speed(found)],
  ['Loss now', found.loss && loss(found.loss.last)],
  ['Held-out perplexity', found.heldOutCurve?.length && perplexities(found.heldOutCurve)],
  ['Last checkpoint', found.checkpointStep ? `step ${found.checkpointStep}` : ''],
  ['Starts', number(found.starts)],
  ['Queued', time(found.queuedAt)],
  ['Started', time(found.startedAt)],
  ['Ended', time(found.endedAt)],
]);

function perplexities(points) {
  const [before, after] = [points[0], points[points.length - 1]].map(point => Math.exp(point.loss).toFixed(2));
  return points.length > 1 ? `${before} before, ${after} now` : before;
}
