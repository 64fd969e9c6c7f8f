import { facts, heading, make, renew } from '/shell/dom.js';
import { number, time } from '/shell/format.js';
import { newKey, read, send } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { to } from '/shell/router.js';
import { conversation } from '/page/conversation.js';
import { seedCard } from '/page/seed.js';
import { badge, reasonWords } from '/page/words.js';

const OPEN = ['PLANNED', 'RUNNING'];

/** One dialogue as a conversation, beside what it grew from; live while it is talked. */
export async function dialogue({ element, signal }, { id }) {
  const url = `/v1/dialogues/${id}`;
  const first = await read(url, signal);
  const country = await countryOf(first, signal);
  const show = shown => {
    renew(element, content(shown, country, watch));
    return OPEN.includes(shown.state);
  };
  const watch = shown => show(shown) && poll({ url, read, signal, show });
  watch(first);
}

/** The country's name as it reads after "from", or its code where the culture is not in the catalogue any more. */
async function countryOf({ culture, seed }, signal) {
  try {
    const { countries } = await read(`/v1/cultures/${encodeURIComponent(culture)}`, signal);
    return countries.find(({ code }) => code === seed.country)?.name ?? seed.country;
  } catch {
    return seed.country;
  }
}

function content(d, country, retried) {
  const names = [d.delegate, d.partner].filter(Boolean).map(speaker => speaker.name).join(' and ');
  const path = `campaigns/${d.campaignId}`;
  return [
    make('p', { class: 'mb-1' }, make('a', { href: to(path) }, 'Campaign'), ' › ',
      make('a', { href: to(`${path}/dialogues`, { culture: d.culture }) }, `${d.culture} dialogues`)),
    make('div', { class: 'd-flex flex-wrap gap-2 align-items-baseline' }, heading(names), badge(d.state)),
    trouble(d, retried),
    make('div', { class: 'beside' },
      make('aside', { 'aria-label': 'What the dialogue grew from' }, seedCard(d, country)),
      make('section', { 'aria-label': 'Conversation' }, conversation(d.turns),
        OPEN.includes(d.state) ? make('p', { role: 'status' }, d.turns.length ? 'Still being talked …' : 'Not begun yet.') : null, taken(d))),
  ];
}

function trouble(d, retried) {
  if (!d.reason) {
    return '';
  }
  const problem = make('span', {});
  const retry = async event => {
    try {
      retried(await send('POST', `/v1/dialogues/${d.id}/retry`, undefined, newKey()));
    } catch (failure) {
      problem.textContent = failure.message;
    }
  };
  return make('div', { class: 'alert alert-danger py-2' }, `It failed: ${reasonWords(d.reason)}.`,
    d.detail && make('div', { class: 'small' }, d.detail),
    d.state === 'FAILED' && make('button', { type: 'button', class: 'btn btn-sm btn-outline-primary mt-2', onclick: retry }, 'Try it again'), ' ', problem);
}

const taken = d => facts([
  ['Model', d.model],
  ['Tokens read', number(d.usage.promptTokens)],
  ['Tokens written', number(d.usage.completionTokens)],
  ['Ended', time(d.finishedAt)],
]);
