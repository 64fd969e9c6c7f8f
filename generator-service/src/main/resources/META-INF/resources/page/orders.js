import { alert, make } from '/shell/dom.js';
import { clearErrors, field, input, problemPlace, showErrors } from '/shell/form.js';
import { newKey, send } from '/shell/http.js';

const OPEN = ['RUNNING', 'PAUSED', 'PAUSED_BY_BUDGET'];
const ORDERS = [
  { name: 'pause', text: 'Pause', states: ['RUNNING'] },
  { name: 'resume', text: 'Resume', states: ['PAUSED'] },
  { name: 'retry', text: 'Retry failed dialogues', states: ['COMPLETED_SHORT'] },
  { name: 'cancel', text: 'Cancel', states: OPEN, ask: 'Cancel this campaign? What was completed stays.' },
];

/** What can be done about a campaign in its state; `changed` takes what the service answers. */
export function orders(element, campaign, changed) {
  if (element.dataset.state === campaign.state) {
    return; // so that a button under the focus and what is being typed stay
  }
  const hadFocus = element.contains(document.activeElement);
  element.dataset.state = campaign.state;
  const problem = make('div', {});
  const buttons = ORDERS.filter(({ states }) => states.includes(campaign.state))
    .map(order => make('button', { type: 'button', class: 'btn btn-outline-primary btn-sm', onclick: event => give(event.currentTarget, order, campaign, changed, problem) }, order.text));
  element.replaceChildren(make('div', { class: 'd-flex flex-wrap gap-2 mb-2' }, buttons), problem,
    campaign.state === 'CANCELLED' ? '' : moreForm(campaign, changed));
  if (hadFocus) {
    (element.querySelector('button, summary') ?? document.querySelector('h1')).focus();
  }
}

async function give(button, { name, ask }, { id }, changed, problem) {
  if (button.ariaDisabled || (ask && !confirm(ask))) {
    return;
  }
  button.ariaDisabled = 'true'; // not disabled, which would take the focus away
  try {
    changed(await send('POST', `/v1/campaigns/${id}/${name}`, undefined, newKey()));
  } catch (failure) {
    problem.replaceChildren(alert(failure.message));
  } finally {
    button.ariaDisabled = null;
  }
}

/** Raises the budget or the number of dialogues. */
function moreForm(campaign, changed) {
  const budget = campaign.budget ?? campaign.settings.budget ?? {};
  const form = make('form', { novalidate: true, onsubmit: event => { event.preventDefault(); raise(form, campaign, changed); } },
    problemPlace(),
    make('div', { class: 'fields' },
      field('budget.tokens', 'Budget in tokens', input({ type: 'number', min: 1, value: budget.tokens })),
      field('budget.money', 'Budget in US dollars', input({ type: 'number', min: 0, step: 'any', value: budget.money })),
      field('samples', 'Dialogues per culture', input({ type: 'number', min: 1, value: campaign.samples ?? campaign.settings.samples }), 'Can only be raised.')),
    make('button', { class: 'btn btn-primary btn-sm mt-3' }, 'Change'), make('span', { class: 'ms-2', 'aria-live': 'polite' }));
  return make('details', { class: 'folded', open: campaign.state === 'PAUSED_BY_BUDGET' }, make('summary', {}, 'Raise budget or dialogues'), form);
}

async function raise(form, campaign, changed) {
  const answer = form.querySelector('[aria-live]');
  clearErrors(form);
  answer.textContent = '';
  const value = name => (form.elements[name].value === '' ? undefined : Number(form.elements[name].value));
  const budget = { tokens: value('budget.tokens'), money: value('budget.money') };
  const samples = value('samples');
  const change = {
    ...((budget.tokens !== undefined || budget.money !== undefined) && { budget }),
    ...(samples !== (campaign.samples ?? campaign.settings.samples) && { samples }),
  };
  try {
    changed(await send('PATCH', `/v1/campaigns/${campaign.id}`, change));
    answer.textContent = 'Changed.';
  } catch (failure) {
    showErrors(form, failure);
  }
}
