import { progressBar } from '/shell/bars.js';
import { alert, facts, heading, make, renew } from '/shell/dom.js';
import { count, finePercent, money, number, percent } from '/shell/format.js';
import { read, send } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { to } from '/shell/router.js';
import { dataSetHead } from '/page/data-set-head.js';
import { badge, reasonWords, stateWords } from '/page/words.js';

/** What came in, what was kept and where the rest went, stage by stage, as it happens. */
export async function funnel({ element, signal }, { id }) {
  const url = `/v1/datasets/${id}`;
  const dataSet = await read(url, signal);
  const trouble = make('div', {});
  const status = make('p', { role: 'status', class: 'fw-medium' });
  const content = make('div', {});
  element.append(dataSetHead(dataSet, 'Funnel'), trouble, status, content);
  const again = () => send('POST', `${url}/retry`).catch(failure => renew(trouble, alert(failure.message)));
  poll({
    url, read, signal,
    trouble: message => renew(trouble, message && alert(message)),
    show: now => {
      renew(element.querySelector('#state'), badge(now.state));
      status.textContent = summary(now);
      renew(content, now.reason && alert(now.reason, 'warning'),
        now.budget?.reached && alert('The budget is reached: dialogues wait until it is raised in the settings.', 'warning'),
        stages(now, again), making(now));
      return true;
    },
  });
}

const summary = ({ state, dialogues, opinions, examples }) =>
  `${stateWords(state)[0].toUpperCase()}${stateWords(state).slice(1)}: ${count(dialogues.received, 'dialogue')} → ${count(opinions.extracted, 'opinion')} → ${number(opinions.kept)} kept → ${count(examples, 'example')}.`;

const stages = ({ id, dialogues, opinions, version }, again) => make('div', { class: 'stages' },
  stage('Dialogues', dialogues.received, [
    ['bg-success', dialogues.curated, 'curated'], ['bg-danger', dialogues.failed, 'failed'], ['bg-secondary', dialogues.pending, 'pending'],
  ], dialogues.expected ? `${number(dialogues.expected)} announced` : 'How many will come is not known yet.', reasons(dialogues.failures),
  dialogues.failed > 0 && make('button', { type: 'button', class: 'btn btn-outline-primary btn-sm mt-1', onclick: again }, 'Curate the failed ones again')),
  stage('Opinions', opinions.extracted, [
    ['bg-success', opinions.kept, 'kept'], ['bg-warning', sum(opinions.dropped), 'dropped'], ['bg-danger', sum(opinions.failed), 'failed'],
  ], '', [
    ...reasons(opinions.dropped, reason => to(`datasets/${id}/opinions`, { outcome: 'DROPPED', reason })),
    ...reasons(opinions.failed, reason => to(`datasets/${id}/opinions`, { outcome: 'FAILED', reason })),
  ]),
  version && stage('Selection', version.opinions, [
    ['bg-success', version.examples, 'examples'], ['bg-warning', sum(version.dropped), 'dropped'],
  ], '', reasons(version.dropped)),
  version && stage('Announcement', version.batches, [
    ['bg-success', version.announced, 'announced'], ['bg-secondary', version.batches - version.announced, 'pending'],
  ], 'Batches of at most 200 examples.', []));

function stage(title, total, parts, note, why, action) {
  const words = parts.filter(([, value]) => value > 0).map(([, value, name]) => `${number(value)} ${name}`).join(' · ');
  return make('section', { 'aria-label': title },
    make('div', { class: 'd-flex justify-content-between gap-2' }, heading(title, 2), make('span', {}, number(total))),
    progressBar(title, total, parts),
    make('p', { class: 'small text-body-secondary mb-1' }, [words, note].filter(Boolean).join(' · ')),
    why.length > 0 && make('ul', { class: 'small mb-0' }, why), action);
}

const sum = counts => Object.values(counts).reduce((one, other) => one + other, 0);

const reasons = (counts, link) => Object.entries(counts).sort(([, one], [, other]) => other - one).map(([reason, times]) =>
  make('li', {}, link ? make('a', { href: link(reason) }, number(times)) : number(times), ` ${reasonWords(reason)}`));

/** How it was made, what its verifier is worth, what it cost. */
function making({ verifierQuality: quality, version, usage, budget }) {
  const tokens = usage.reduce((total, line) => total + line.promptTokens + line.completionTokens, 0);
  const known = usage.every(line => line.money !== undefined && line.money !== null);
  return [
    heading('How it was made', 2),
    facts([
      ['Verifier right', quality && `${percent(quality.accuracy)} of ${number(quality.cases)} labelled cases`],
      ['Right of what it keeps', quality?.keptPrecision != null && finePercent(quality.keptPrecision)],
      ['Representative', version?.parameters.selection?.representative],
      ['Random seed', version && number(version.parameters.selection?.seed)],
      ['Model calls', number(usage.reduce((total, line) => total + line.calls, 0))],
      ['Tokens', number(tokens)],
      ['Money', usage.length > 0 && money(known ? usage.reduce((total, line) => total + line.money, 0) : null)],
      ['Budget', budget && budgetWords(budget)],
      ['Held out', version?.heldOutQuestions.join(', ')],
      ['Content hash', version && make('code', { class: 'small' }, version.contentHash.slice(0, 16))],
    ]),
  ];
}

const budgetWords = ({ budget, tokens, money: spent }) => [
  budget.tokens != null && `${number(tokens)} of ${number(budget.tokens)} tokens`,
  budget.money != null && `${money(spent)} of ${money(budget.money)}`,
].filter(Boolean).join(', ');
