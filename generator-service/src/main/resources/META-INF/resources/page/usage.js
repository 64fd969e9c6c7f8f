import { alert, facts, heading, make } from '/shell/dom.js';
import { money, number } from '/shell/format.js';
import { read } from '/shell/http.js';
import { filled } from '/shell/table.js';
import { campaignHead } from '/page/campaign-head.js';
import { reasonWords } from '/page/words.js';

/** What a campaign took, and what is left of its budget. */
export async function campaignUsage({ element, signal }, { id }) {
  const url = `/v1/campaigns/${id}`;
  element.append(campaignHead(await read(url, signal), 'Usage and money'));
  try {
    element.append(...usage(await read(`${url}/usage`, signal)),
      make('p', {}, make('a', { href: `${url}/trace`, download: `campaign-${id}.jsonl` }, 'Every call as it was sent and answered (JSONL)')));
  } catch (failure) {
    element.append(alert(failure.message));
  }
}

function usage({ lines, totals, attempts, failures, money: sum, budget }) {
  return [
    facts([
      ['Money', money(sum)], ['Calls answered', number(totals.calls)], ['Tries', number(attempts)],
      ['Tokens read', number(totals.promptTokens)], ['of them cached', number(totals.cachedTokens)],
      ['Tokens written', number(totals.completionTokens)], ['Possibly paid twice', number(totals.possiblyPaidTwice)],
    ]),
    ...budgetWords(budget), ...failureWords(failures),
    heading('By culture and model', 2),
    lines.length ? filled(lines, COLUMNS, 'Usage by culture and model') : make('p', {}, 'No call has been answered yet.'),
  ];
}

const COLUMNS = [
  { title: 'Culture', of: line => line.group },
  { title: 'Stage', of: line => line.stage },
  { title: 'Model', of: line => `${line.model} at ${line.endpoint}` },
  { title: 'Calls', of: line => number(line.calls), number: true },
  { title: 'Tokens read', of: line => number(line.promptTokens), number: true },
  { title: 'Tokens written', of: line => number(line.completionTokens), number: true },
  { title: 'Money', of: line => money(line.money), number: true },
];

function budgetWords(budget) {
  if (!budget) {
    return [];
  }
  const of = (left, whole, words) => whole !== undefined && `${left === undefined ? 'an unknown part' : words(left)} of ${words(whole)} left`;
  return [
    heading('Budget', 2),
    facts([
      ['Tokens', of(budget.tokensLeft, budget.tokens, number)],
      ['Money', of(budget.moneyLeft, budget.money, money)],
    ]),
    ...(budget.reached ? [alert('The budget is used up: nothing new is begun until it is raised.', 'warning')] : []),
  ];
}

function failureWords(failures) {
  const seen = Object.entries(failures ?? {});
  return seen.length === 0 ? [] : [
    heading('Calls without an answer', 2),
    make('ul', {}, seen.map(([outcome, times]) => make('li', {}, `${number(times)}: ${reasonWords(outcome)}`))),
  ];
}
