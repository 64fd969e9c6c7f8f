import { facts, heading, make, renew } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { action, loss, views } from '/page/parts.js';
import { STAGES } from '/page/models.js';

const VERDICTS = { PROMOTE: 'promote it', HOLD: 'hold it', REJECT: 'reject it' };

/** One model: what it came from, its card, its files, and what people think of it. */
export async function model(view, { name }) {
  const url = `/v1/models/${encodeURIComponent(name)}`;
  const [problem, buttons, figures] = [0, 1, 2].map(() => make('div', {}));
  const show = found => {
    renew(buttons, make('div', { class: 'buttons' }, actions(found, url, problem, show)));
    renew(figures, figuresOf(found));
  };
  const found = await read(url, view.signal);
  view.element.append(views(), heading(found.name), problem, buttons, figures,
    make('h2', { class: 'h5 mt-4' }, 'Card'), await card(url, view.signal));
  show(found);
}

function actions(found, url, problem, show) {
  const button = (text, verb) => action(text, { url: `${url}/${verb}`, place: problem, then: show });
  return [
    found.stage !== 'PROMOTED' && button('Promote', 'promote'),
    found.stage === 'PROMOTED' && button('Roll back', 'rollback'),
    found.stage === 'CANDIDATE' && button('Archive', 'archive'),
    found.stage === 'ARCHIVED' && button('Restore', 'restore'),
    make('a', { class: 'btn btn-outline-primary btn-sm', href: `${url}/adapter` }, 'Download the adapter'),
    make('a', { class: 'btn btn-outline-primary btn-sm', href: to('chat', { model: found.name, base: found.baseModel }) }, 'Chat with it'),
    make('a', { class: 'btn btn-outline-primary btn-sm', href: to(`runs/${found.runId}`) }, 'The run'),
  ].filter(Boolean);
}

const figuresOf = found => facts([
  ['Stage', STAGES[found.stage]],
  ['Evaluator says', found.assessment && `${VERDICTS[found.assessment.verdict]}: ${found.assessment.reasons.join(' ')}`],
  ['Culture', `${found.culture}, number ${found.number}`],
  ['Base model', found.baseModel],
  ['Served by', found.serving.loaded ? found.serving.endpoint : `nobody: ${found.serving.reason ?? 'not yet'}`],
  ['Examples', number(found.examples)],
  ['Tokens', number(found.tokens)],
  ['Loss', `${loss(found.loss.first)} to ${loss(found.loss.last)}`],
  ['Held-out perplexity', found.heldOut && `${Math.exp(found.heldOut.before).toFixed(2)} to ${Math.exp(found.heldOut.after).toFixed(2)}`],
  ['Data set', found.dataSetId],
  ['Version', found.versionId],
  ['Trained', time(found.trainedAt)],
]);

async function card(url, signal) {
  const answer = await fetch(`${url}/card`, { signal });
  return make('pre', { class: 'card-text', tabindex: '0', 'aria-label': 'Model card' }, answer.ok ? await answer.text() : 'Its files are not in the models folder.');
}
