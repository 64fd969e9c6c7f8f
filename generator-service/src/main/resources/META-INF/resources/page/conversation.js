import { make } from '/shell/dom.js';
import { number } from '/shell/format.js';

/** Turns as bubbles: the delegate's at the left, the partner's at the right. */
export const conversation = turns => make('ol', { class: 'conversation' }, turns.map(bubble));

function bubble(turn) {
  return make('li', { class: turn.role === 'DELEGATE' ? 'delegate' : 'partner' },
    make('p', { class: 'speaker' }, make('strong', {}, turn.speaker), ` ${turn.culture}, round ${turn.round}`),
    turn.text.split(/\n+/).map(paragraph => make('p', { dir: 'auto' }, paragraph)),
    make('p', { class: 'made' },
      turn.cutOff && make('span', { class: 'badge text-bg-warning', title: 'The token limit cut it: only whole sentences were kept.' }, 'cut off'),
      ` ${turn.promptVersion} · ${number(turn.usage.completionTokens)} tokens`));
}
