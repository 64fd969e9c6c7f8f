import { progressBar } from '/shell/bars.js';
import { alert, make, renew } from '/shell/dom.js';
import { clearErrors, field, input, problemPlace, select, showErrors } from '/shell/form.js';
import { count, number, percent } from '/shell/format.js';
import { query, read, send } from '/shell/http.js';
import { dataSetHead } from '/page/data-set-head.js';
import { desk } from '/page/review-desk.js';

const SIZE = 20;
const DECISIONS = [['OPEN', 'open'], ['', 'all'], ['ACCEPTED', 'accepted'], ['EDITED', 'edited'], ['REJECTED', 'rejected']];
const NAME = 'culturepark.reviewer';

/** Where people accept, edit and reject examples, one by one or many at once, and let the rest out. */
export async function review({ element, signal }, { id }) {
  const url = `/v1/datasets/${id}/review`;
  element.append(dataSetHead(await read(`/v1/datasets/${id}`, signal), 'Review'));
  const status = make('div', { role: 'status' });
  const which = select(DECISIONS, 'OPEN');
  const who = input({ maxlength: 100, value: sessionStorage.getItem(NAME) ?? '' });
  const examples = make('div', {});
  const form = make('form', { novalidate: true, onsubmit: event => event.preventDefault() }, problemPlace(),
    make('div', { class: 'fields mb-3' }, field('reviewer', 'Your name', who, 'Stored with every decision.'), field('which', 'Show', which)),
    examples, make('div', { class: 'd-flex flex-wrap gap-2 mt-3' }, all('ACCEPTED', 'Accept all that are open'), all('REJECTED', 'Reject all that are open'),
      make('button', { type: 'button', class: 'btn btn-primary btn-sm', onclick: () => give(() => send('POST', `${url}/publish`)) }, 'Publish what passed')));

  function all(decision, text) {
    return make('button', { type: 'button', class: 'btn btn-outline-primary btn-sm', onclick: () => confirm(`${text}?`) && decide({ decision }) }, text);
  }

  const decide = request => give(() => send('POST', `${url}/decisions`, { reviewer: who.value, ...request }));

  async function give(order) {
    clearErrors(form);
    sessionStorage.setItem(NAME, who.value);
    try {
      await order();
      await show();
      return true;
    } catch (failure) {
      showErrors(form, failure);
      return false;
    }
  }

  async function show() {
    const now = await read(url, signal);
    const page = await read(url + '/examples' + query({ decision: which.value, size: SIZE }), signal);
    renew(status, summary(now));
    examples.replaceChildren(desk(page, decide));
  }

  which.addEventListener('change', () => give(async () => {}));
  try {
    await show();
    element.append(status, form);
  } catch (failure) {
    element.append(alert(failure.message, 'secondary'));
  }
}

function summary({ required, published, versionId, examples, accepted, edited, rejected, open, agreement }) {
  return [
    make('p', { class: 'mb-1' }, `${number(examples - open)} of ${count(examples, 'example')} decided: ${number(accepted)} accepted, ${number(edited)} edited, ${number(rejected)} rejected, ${number(open)} open.`),
    progressBar('Review', examples, [['bg-success', accepted, 'accepted'], ['bg-primary', edited, 'edited'], ['bg-danger', rejected, 'rejected'], ['bg-secondary', open, 'open']]),
    make('p', { class: 'small text-body-secondary mt-1' },
      agreement == null ? 'Every example passed the automatic verdict. ' : `People agree with the automatic verdict on ${percent(agreement)} of what they decided on. `,
      required ? 'Nothing is published before all are decided on.' : 'This data set is published without a review; what is decided here makes a version of its own.',
      published === versionId && ' This version is published.'),
  ];
}
