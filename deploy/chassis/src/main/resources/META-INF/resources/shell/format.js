// Figures and times as people read them.

const numbers = new Intl.NumberFormat('en');
const shares = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const fineShares = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const times = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const number = value => (value === null || value === undefined ? '' : numbers.format(value));

/** "1 dialogue", "1,200 dialogues". */
export const count = (value, one, several = `${one}s`) => `${number(value)} ${value === 1 ? one : several}`;

export const percent = share => shares.format(share);

export const finePercent = share => fineShares.format(share);

export const time = iso => (iso ? times.format(new Date(iso)) : '');

/** Small sums with more places; a sum that is not known is "unknown", never nothing. */
export function money(value, currency = 'USD') {
  if (value === null || value === undefined) {
    return 'unknown';
  }
  const digits = value === 0 || value >= 1 ? 2 : 4;
  return new Intl.NumberFormat('en', { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits: digits })
    .format(value);
}
