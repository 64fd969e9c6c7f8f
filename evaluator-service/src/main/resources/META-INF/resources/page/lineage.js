import { alert, facts, heading, make } from '/shell/dom.js';
import { time } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { figure, top } from '/page/words.js';

const COMPARED = { ANSWER: 'What the model said', PROMPT: 'What it was asked, as the answer says little by itself' };

/** The training examples that an answer is most like, each with its way to the survey. */
export async function lineage({ element, signal }, { id, answer }) {
  element.append(
    make('p', { class: 'mb-1' }, make('a', { href: to(`evaluations/${id}/answers`) }, 'All answers')),
    heading('Like what was trained on'), top(''));
  try {
    const found = await read(`/v1/evaluations/${id}/answers/${answer}/lineage`, signal);
    const { links } = await read('/v1/page', signal);
    element.append(...content(found, links.processor));
  } catch (failure) {
    element.append(alert(failure.message, 'warning'));
  }
}

function content(found, processor) {
  const whence = one => (processor ? `${processor}/#/examples/${one.exampleId}` : one.lineage);
  return [
    make('ul', { class: 'caveats' }, make('li', {}, found.caveat)),
    facts([
      ['Model', found.model],
      [COMPARED[found.compared], make('div', { class: 'said', dir: 'auto' }, found.text)],
      ['Version of the data set', found.versionId],
      ['Sentence vectors', found.embeddingModel],
      ['Looked for', time(found.foundAt)],
    ]),
    filled(found.nearest, [
      { title: 'Cosine', of: one => figure(one.cosine), number: true },
      { title: 'Question', of: one => one.question },
      { title: 'Opinion that was taught', of: one => make('div', { class: 'said', dir: 'auto' }, one.opinion) },
      { title: 'Came from', of: one => make('a', { href: whence(one) }, `lineage of ${one.exampleId.slice(0, 8)}`) },
    ], 'Nearest training examples'),
  ];
}
