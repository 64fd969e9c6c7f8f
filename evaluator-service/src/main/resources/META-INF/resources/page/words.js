import { make } from '/shell/dom.js';
import { tabs } from '/shell/page.js';
import { to } from '/shell/router.js';

export const BENCHMARKS = [['MODERATION', 'Content moderation'], ['VSM13', 'VSM13'], ['SURVEY', 'Survey alignment'],
  ['EDUCATION', 'Education'], ['FORGETTING', 'Forgetting'], ['SAFETY', 'Safety']];

export const CULTURES = ['Arabic', 'Bengali', 'Chinese', 'German', 'Korean', 'Portuguese', 'Spanish', 'Turkish'];

export const benchmarkName = id => Object.fromEntries(BENCHMARKS)[id] ?? id;

export const better = { LOWER: 'lower is better', HIGHER: 'higher is better' };

const KINDS = { COMPLETED: 'success', FAILED: 'danger', COMPLETED_SHORT: 'warning', PAUSED_BY_BUDGET: 'warning' };

export const badge = state => make('span', { class: `badge text-bg-${KINDS[state] ?? 'secondary'}` },
  state.toLowerCase().replaceAll('_', ' '));

/** A figure with as many places as its size asks for. */
export const figure = value => (typeof value === 'number' ? value.toFixed(Math.abs(value) < 10 ? 3 : 1) : '');

export const range = interval => (interval ? `${figure(interval.low)} to ${figure(interval.high)}` : '');

export const top = current => tabs('Evaluator', [
  ['Overview', to('')], ['Evaluations', to('evaluations')], ['Comparison', to('compare')],
  ['Own country?', to('specificity')], ['Studies', to('studies')], ['New plan', to('new')]], current);
