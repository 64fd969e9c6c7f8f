import { make } from '/shell/dom.js';
import { progressBar } from '/shell/bars.js';
import { count, number } from '/shell/format.js';
import { to } from '/shell/router.js';
import { reasonWords, stateWords } from '/page/words.js';

const sum = counts => Object.values(counts ?? {}).reduce((one, other) => one + other, 0);

/** The whole campaign in a sentence. */
export function summary({ state, collections }) {
  const of = collections.reduce((total, one) => total + one.planned, 0);
  const done = collections.reduce((total, one) => total + one.completed, 0);
  const failed = collections.reduce((total, one) => total + sum(one.failed), 0);
  const text = `${number(done)} of ${count(of, 'dialogue')}`;
  return `${capital(stateWords(state))}: ${text}${failed ? `, ${number(failed)} failed` : ''}.`;
}

const capital = text => text[0].toUpperCase() + text.slice(1);

/** One culture: its bar, its figures, and why dialogues failed. */
export function cultureProgress(campaign, collection) {
  const failed = sum(collection.failed);
  const dropped = sum(collection.dropped);
  const total = collection.planned + (collection.replaced ?? 0);
  const link = (parameters, text) => make('a', { href: to(`campaigns/${campaign.id}/dialogues`, { culture: collection.culture, ...parameters }) }, text);
  return make('section', { class: 'mb-3', 'aria-label': collection.culture },
    make('div', { class: 'd-flex flex-wrap justify-content-between gap-2' },
      make('h2', { class: 'h6 mb-1' }, link({}, collection.culture)),
      make('span', {}, `${number(collection.completed)} of ${number(collection.planned)}`)),
    progressBar(collection.culture, total, [
      ['bg-success', collection.completed, 'completed'],
      ['bg-danger', failed, 'failed'],
      ['bg-secondary', dropped, 'dropped'],
    ]),
    make('p', { class: 'small text-body-secondary mb-0' }, words(collection, failed, dropped)),
    reasons(collection, link));
}

function words(collection, failed, dropped) {
  return [
    collection.pending && `${number(collection.pending)} to go`,
    failed && `${number(failed)} failed`,
    collection.replaced && `${number(collection.replaced)} replaced by others`,
    dropped && `${number(dropped)} dropped`,
    collection.revision > 1 && `revision ${collection.revision}`,
    collection.announced && 'announced to the processor',
  ].filter(Boolean).join(' · ');
}

function reasons(collection, link) {
  const failures = Object.entries(collection.failed);
  return failures.length > 0 && make('ul', { class: 'small mb-0' }, failures.map(([reason, times]) =>
    make('li', {}, link({ state: 'FAILED' }, count(times, 'dialogue')), `: ${reasonWords(reason)}`)));
}
