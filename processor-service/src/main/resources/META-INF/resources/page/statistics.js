import { bars } from '/shell/bars.js';
import { alert, heading, make, renew } from '/shell/dom.js';
import { count, finePercent, number } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { dataSetHead } from '/page/data-set-head.js';

/** What is in a data set, in figures that say what they mean. */
export async function statistics({ element, signal }, { id }) {
  const dataSet = await read(`/v1/datasets/${id}`, signal);
  const content = make('div', {}, 'Measuring …');
  element.append(dataSetHead(dataSet, 'Statistics'), content);
  try {
    const found = await read(`/v1/datasets/${id}/statistics`, signal);
    renew(content, found.opinions ? measured(found) : make('p', {}, 'No opinion is kept yet.'));
  } catch (failure) {
    renew(content, alert(failure.message));
  }
}

const measured = found => [
  make('p', {}, `On ${count(found.opinions, 'kept opinion')} and ${count(found.dialogues.dialogues, 'dialogue')}.`),
  heading('Topics', 2),
  bars(found.topics.map(({ kind, theme, share }) => ({ label: kind.endsWith(theme) ? kind : `${theme}: ${kind}`, share }))),
  make('p', { class: 'small text-body-secondary mt-2' }, 'The kind whose description is nearest; one opinion may well be put wrong.'),
  heading('Diversity', 2), figures(diversity(found.diversity)),
  heading('Dialogues', 2), figures(talks(found.dialogues)),
  found.verifiers && [heading('Agreement of verifiers', 2), figures(agreement(found.verifiers))],
  heading('Cultures', 2), ...cultures(found),
];

const diversity = ({ distinct1, distinct2, distance, vendi, gain }) => [
  ['Different words', share(distinct1), 'of all words'],
  ['Different pairs of words', share(distinct2), 'of all pairs'],
  ['Mean distance', fine(distance), 'between two opinions: 0 the same, 1 unrelated'],
  ['Vendi score', fine(vendi), 'wholly different opinions would be as diverse'],
  ['Diversity gain', fine(gain), 'over the survey’s questions, from 0 to 4'],
];

const talks = ({ turns, extensionRate, crossCultural, understandingRate }) => [
  ['Turns that extend the topic', share(extensionRate), `of ${number(turns)} after the openings`],
  ['Cross-cultural understanding', share(understandingRate), `of ${number(crossCultural)} dialogues between two cultures, by what is said in so many words`],
];

const agreement = ({ statements, share: same, kappa }) => [
  ['Same verdict as EMBEDDING', share(same), `on ${number(statements)} statements`],
  ['Cohen’s kappa', fine(kappa), '0 is chance, 1 is perfect'],
];

function cultures({ cultures: others, stereotype }) {
  if (!others.length) {
    return [make('p', {}, 'There is no other culture of this campaign to compare with.')];
  }
  return [
    stereotype && figures([
      ['Within the culture', fine(stereotype.within), 'mean distance of two opinions on a question'],
      ['Between cultures', fine(stereotype.between), 'mean distance to another culture’s on that question'],
      ['Stereotype monitor', fine(stereotype.ratio), 'within over between: near 0 where a people is made one opinion, near 1 where members differ as much as cultures do'],
    ]),
    filled(others, [
      { title: 'Culture', of: other => other.culture, link: other => to(`datasets/${other.dataSetId}/statistics`) },
      { title: 'Mean distance', of: other => fine(other.distance), number: true },
      { title: 'Questions in common', of: other => number(other.questions), number: true },
    ], 'Distance to other cultures'),
  ];
}

const figures = rows => make('dl', { class: 'figures' }, rows.filter(([, value]) => value !== null)
  .map(([term, value, meaning]) => make('div', {}, make('dt', {}, term), make('dd', {}, make('strong', {}, value), ' ', make('span', { class: 'small text-body-secondary' }, meaning)))));

const share = value => (value == null ? null : finePercent(value));

const fine = value => (value == null ? null : value.toFixed(3));
