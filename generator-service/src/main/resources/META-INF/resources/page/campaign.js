import { alert, facts, make, renew } from '/shell/dom.js';
import { money, number } from '/shell/format.js';
import { read } from '/shell/http.js';
import { follow } from '/shell/live.js';
import { campaignHead } from '/page/campaign-head.js';
import { orders } from '/page/orders.js';
import { cultureProgress, summary } from '/page/progress.js';
import { badge } from '/page/words.js';

const ENDED = ['COMPLETED', 'COMPLETED_SHORT', 'CANCELLED'];

/** How far a campaign is, live, and what can be done about it. */
export async function campaignProgress({ element, signal }, { id }) {
  const url = `/v1/campaigns/${id}`;
  const campaign = await read(url, signal);
  const parts = {
    trouble: make('div', {}),
    spoken: make('p', { role: 'status', 'aria-live': 'polite', class: 'fs-5' }),
    cultures: make('div', { class: 'cultures' }),
    figures: make('div', { class: 'my-3' }),
    orders: make('div', {}),
  };
  element.append(campaignHead(campaign, 'Progress'), ...Object.values(parts));
  let following = new AbortController();
  const watch = () => {
    following.abort();
    following = new AbortController();
    signal.addEventListener('abort', () => following.abort());
    follow({
      stream: `${url}/progress`, url, read,
      signal: following.signal,
      show: changed => { update(parts, changed, watch); return !hasSettled(changed); },
      trouble: message => renew(parts.trouble, message && alert(message, 'warning')),
    });
  };
  update(parts, campaign, watch);
  watch();
}

/** Whether nothing will change unless somebody asks for it: calls in flight of a cancelled campaign still end. */
function hasSettled({ state, collections }) {
  return ENDED.includes(state) && collections.every(one => one.pending === 0 && one.announced);
}

function update(parts, campaign, watch) {
  document.querySelector('#state')?.replaceChildren(badge(campaign.state));
  renew(parts.spoken, summary(campaign));
  renew(parts.cultures, campaign.collections.map(collection => cultureProgress(campaign, collection)));
  renew(parts.figures, figures(campaign));
  orders(parts.orders, campaign, changed => { update(parts, changed, watch); watch(); });
}

function figures({ totals, usage }) {
  return facts([
    ['Calls', number(totals.calls)],
    ['Tokens read', number(totals.promptTokens)],
    ['of them cached', number(totals.cachedTokens)],
    ['Tokens written', number(totals.completionTokens)],
    ['Money', money(total(usage))],
    ['Possibly paid twice', totals.possiblyPaidTwice ? number(totals.possiblyPaidTwice) : null],
  ]);
}

/** Not known as soon as one price is not. */
function total(usage) {
  return usage.every(line => line.money !== undefined) ? usage.reduce((sum, line) => sum + Number(line.money), 0) : undefined;
}
