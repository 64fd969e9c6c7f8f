import { make } from './dom.js';
import { finePercent } from './format.js';

/** Shares of a whole, one bar a row; `marks` are words that stand at a row. */
export function bars(rows) {
  return make('ul', { class: 'bars' }, rows.map(({ label, share, marks = [] }) => {
    const bar = make('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.setProperty('--share', `${100 * share}%`);
    return make('li', { class: marks.length && 'marked' },
      make('span', { class: 'bar-label' }, label, marks.map(mark => [' ', make('span', { class: 'badge text-bg-primary' }, mark)]).flat()),
      make('span', { class: 'bar-value' }, finePercent(share)), bar);
  }));
}

/** How far something is: parts of a total, `[class, value, name]`. */
export function progressBar(label, total, parts) {
  const words = parts.filter(([, value]) => value > 0).map(([, value, name]) => `${value} ${name}`).join(', ') || `0 of ${total}`;
  return make('div', { class: 'progress', role: 'img', 'aria-label': `${label}: ${words}, of ${total}` },
    parts.filter(([, value]) => value > 0).map(([kind, value]) => {
      const part = make('div', { class: `progress-bar ${kind}` });
      part.style.width = `${total ? (100 * value) / total : 0}%`;
      return part;
    }));
}
