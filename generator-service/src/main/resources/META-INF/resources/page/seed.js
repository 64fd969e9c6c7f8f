import { bars } from '/shell/bars.js';
import { heading, make } from '/shell/dom.js';
import { finePercent, number } from '/shell/format.js';
import { FLAGS } from '/page/words.js';

/** The survey's question, how the country answered it, and the answer that binds each speaker. */
export function seedCard({ seed, delegate, partner }, country) {
  return make('div', { class: 'card' }, make('div', { class: 'card-body' },
    heading(`${seed.question} · ${seed.topic}`, 2),
    make('p', { dir: 'auto' }, seed.text),
    make('h3', { class: 'h6' }, `How ${seed.sample ?? country} answered`),
    bars(rows(seed, delegate)),
    make('p', { class: 'small text-body-secondary mt-2' }, asked(seed)),
    flags(seed),
    make('h3', { class: 'h6' }, 'Bound to'),
    attitude(delegate), partner && attitude(partner)));
}

function rows(seed, delegate) {
  const shares = new Map(seed.shares.map(({ code, share }) => [code, share]));
  return seed.options.map(({ code, label }) => ({
    label,
    share: shares.get(code) ?? 0,
    marks: delegate.attitude?.code === code ? [delegate.name] : [],
  }));
}

function asked({ respondents, validAnswers, missingShare }) {
  return [
    respondents !== undefined && `${number(respondents)} respondents`,
    validAnswers !== undefined && `${number(validAnswers)} valid answers`,
    `${finePercent(missingShare)} without one`,
  ].filter(Boolean).join(', ');
}

const flags = seed => seed.flags.length > 0
  && make('ul', { class: 'small ps-3' }, seed.flags.map(flag => make('li', {}, FLAGS[flag] ?? flag)));

const attitude = speaker => make('p', { class: 'mb-2' },
  make('strong', {}, speaker.name), ` (${speaker.culture}): `, speaker.attitude ? `“${speaker.attitude.sentence}”` : 'nothing, since the country was not asked');
