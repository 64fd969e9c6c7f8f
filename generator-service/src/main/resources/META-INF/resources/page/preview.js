import { alert, facts, heading, make, renew } from '/shell/dom.js';
import { money, number } from '/shell/format.js';
import { read, send } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { conversation } from '/page/conversation.js';
import { summary } from '/page/progress.js';

/** Has a few dialogues made, and shows them with what the whole would take. */
export async function preview(element, body, key, signal) {
  const started = await send('POST', '/v1/campaigns/preview', body, key);
  const figures = make('div', { role: 'status' });
  const dialogues = make('div', {});
  const title = heading('Preview', 2);
  title.tabIndex = -1;
  element.replaceChildren(title, figures, dialogues);
  title.focus();
  poll({
    url: `/v1/campaigns/previews/${started.preview.id}`, read, signal,
    show: shown => {
      renew(figures, projected(shown));
      const runs = shown.preview.state === 'RUNNING';
      if (!runs && element.contains(dialogues)) {
        showDialogues(dialogues, shown.preview.id, signal);
      }
      return runs;
    },
    trouble: message => message && renew(figures, alert(message, 'warning')),
  });
}

function projected({ preview: made, samples, projection }) {
  if (!projection) {
    return [made.state === 'RUNNING'
      ? make('p', {}, `A few dialogues are being made. ${summary(made)}`)
      : alert(`No culture’s cost can be told. ${summary(made)}`, 'warning')];
  }
  return [
    make('p', {}, `Projected for ${number(projection.dialogues)} dialogues, ${number(samples)} per culture:`),
    facts([
      ['Calls', range(projection.calls, whole)],
      ['Tokens', range(projection.tokens, whole)],
      ['Money', projection.money ? range(projection.money, money) : 'unknown: a price is not in the table'],
    ]),
    make('p', { class: 'small text-body-secondary' }, projection.how),
  ];
}

const whole = value => number(Math.round(value));

function range({ expected, low, high }, words) {
  const isOne = low === undefined || words(low) === words(high);
  return words(expected) + (isOne ? '' : ` (${words(low)} to ${words(high)})`);
}

async function showDialogues(element, id, signal) {
  try {
    const { items } = await read(`/v1/campaigns/${id}/dialogues`, signal);
    const made = await Promise.all(items.map(({ id: dialogue }) => read(`/v1/dialogues/${dialogue}`, signal)));
    element.replaceChildren(...made.map((dialogue, index) => make('details', { class: 'folded', open: index === 0 },
      make('summary', {}, `${dialogue.culture}: ${dialogue.seed.text}`), conversation(dialogue.turns))));
  } catch (failure) {
    element.replaceChildren(alert(failure.message));
  }
}
