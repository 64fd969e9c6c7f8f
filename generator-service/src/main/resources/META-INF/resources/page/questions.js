import { alert, make } from '/shell/dom.js';
import { checkbox, folded, group, input } from '/shell/form.js';
import { percent } from '/shell/format.js';
import { read } from '/shell/http.js';

/** The survey's questions to choose from, as the first of the chosen cultures was asked them. */
export function questionChoice({ survey, cultures, chosen }) {
  const boxes = make('div', { class: 'questions', tabindex: '0', role: 'group', 'aria-label': 'Questions' });
  const search = input({ type: 'search', placeholder: 'Part of a question', 'aria-label': 'Search the questions' });
  search.addEventListener('input', () => narrow(boxes, search.value));
  const element = folded('Questions: all of the survey, unless some are chosen', group('questions', 'Questions', [search, boxes]));
  element.querySelector('fieldset').classList.add('wide');
  const refresh = () => element.open && load(boxes, survey.value, cultures()[0], chosen);
  element.addEventListener('toggle', refresh);
  element.open = chosen.length > 0;
  return { element, refresh };
}

async function load(boxes, survey, culture, chosen) {
  if (!culture) {
    boxes.replaceChildren('Choose a culture first.');
    return;
  }
  const ticked = new Set([...chosen, ...[...boxes.querySelectorAll('input:checked')].map(box => box.value)]);
  try {
    const questions = await read(`/v1/surveys/${encodeURIComponent(survey)}/questions?culture=${encodeURIComponent(culture)}`);
    boxes.replaceChildren(...firstOfEach(questions).map(question =>
      checkbox('questions', question.question, words(question), { checked: ticked.has(question.question) })));
  } catch (failure) {
    boxes.replaceChildren(alert(failure.message));
  }
}

/** A culture of several countries has each question once per country. */
const firstOfEach = questions => [...new Map(questions.toReversed().map(question => [question.question, question])).values()].toReversed();

function words({ question, text, asked, shares, mode, options }) {
  const most = asked && `${options.find(({ code }) => code === mode)?.label}, ${percent(shares.find(({ code }) => code === mode).share)}`;
  return `${question} · ${text} (${asked ? `most: ${most}` : 'not asked there'})`;
}

function narrow(boxes, part) {
  boxes.querySelectorAll('.form-check').forEach(box => {
    box.hidden = !box.textContent.toLowerCase().includes(part.toLowerCase());
  });
}
