import { bars } from '/shell/bars.js';
import { facts, heading, make } from '/shell/dom.js';
import { money, number, time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { DECISIONS, verdictWords } from '/page/words.js';

/** From a training example back to the answers of a country's people. */
export async function lineage({ element, signal }, { id }) {
  const chain = await read(`/v1/examples/${id}/lineage`, signal);
  element.append(
    make('p', { class: 'mb-1' }, make('a', { href: to(`datasets/${chain.version.dataSetId}/examples`) }, 'All examples')),
    heading(`Where example ${chain.version.place + 1} came from`),
    make('ol', { class: 'chain' },
      link('Example', messages(chain.example.messages),
        facts([['Place', `${number(chain.version.place + 1)}, in batch ${chain.version.batch}`], ['Version', make('code', {}, chain.version.contentHash.slice(0, 16))], ['Made', time(chain.version.madeAt)]])),
      chain.reviews.length > 0 && link('Review', make('ul', { class: 'mb-0' }, chain.reviews.map(reviewed))),
      link('Opinion', said(chain.opinion.text),
        chain.opinion.original && [make('p', { class: 'mb-1' }, 'A model rewrote it. What was said:'), said(chain.opinion.original)]),
      link('Verdicts', make('ol', { class: 'mb-0' }, chain.verdicts.map(verdict))),
      chain.calls.length > 0 && link('Model calls', make('ul', { class: 'mb-0' }, chain.calls.map(call))),
      link('Turn', said(chain.turn.text),
        facts([['Speaker', `${chain.turn.speaker}, ${chain.turn.culture}`], ['Turn', `${number(chain.turn.number)} of ${number(chain.dialogue.turns)}`], ['Prompt', chain.turn.promptVersion], ['Model', chain.dialogue.model], ['Mode', chain.dialogue.mode], ['Dialogue', make('code', {}, chain.dialogue.dialogueId)]])),
      link('Survey', cell(chain.cell))));
}

const link = (title, ...content) => make('li', {}, make('section', { 'aria-label': title }, heading(title, 2), content));

const said = text => make('blockquote', { class: 'said', dir: 'auto' }, text);

const messages = all => make('dl', { class: 'messages' }, all.map(({ role, content }) =>
  [make('dt', {}, role), make('dd', { dir: 'auto' }, content)]));

const verdict = step => make('li', {},
  `${step.rewritten ? 'What was rewritten' : 'What was said'} ${step.verdict ? verdictWords(step.verdict) : 'was dropped by a filter'}`,
  step.toAttitude != null && ` (cosine to the attitude ${step.toAttitude.toFixed(3)}${step.toOpposite == null ? '' : `, to its opposite ${step.toOpposite.toFixed(3)}`})`,
  '.');

const call = one => make('li', {}, `${one.stage} by ${one.model} (${one.promptVersion}): ${number(one.usage.promptTokens)} tokens read, ${number(one.usage.completionTokens)} written, ${money(one.money)}. `,
  make('code', {}, one.callId));

const reviewed = ({ decision, reviewer, decidedAt, note, edited }) => make('li', {},
  `${DECISIONS[decision]} by ${reviewer}, ${time(decidedAt)}${note ? `: ${note}` : ''}`, edited && said(edited));

function cell({ question, text, country, sample, respondents, validAnswers, survey, answers, code, attitude }) {
  return [
    make('p', { dir: 'auto' }, `${survey ?? 'Survey'} ${question}: ${text}`),
    make('h3', { class: 'h6' }, `How ${sample ?? country ?? 'the people'} answered`),
    bars(answers.map(answer => ({ label: `${answer.code} ${answer.label}`, share: answer.share ?? 0, marks: answer.code === code ? ['bound to'] : [] }))),
    make('p', { class: 'small text-body-secondary mt-2' }, respondents == null ? 'The survey gives shares alone.' : `${number(respondents)} respondents, ${number(validAnswers)} valid answers`),
    make('p', { class: 'mb-0' }, `The speaker was bound to: “${attitude}”`),
  ];
}
