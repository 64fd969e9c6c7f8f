import { page } from '/shell/page.js';

const figure = value => (typeof value === 'number' ? value.toFixed(Math.abs(value) < 10 ? 3 : 1) : '');
const better = { LOWER: 'lower is better', HIGHER: 'higher is better' };

page({
  title: 'Evaluations',
  text: 'Each headline stands beside its floors: what a model without merit would get. A result\'s link shows '
    + 'every figure.',
  url: '/v1/evaluations?size=200',
  empty: 'No evaluation yet. They begin when a model has been trained, or by POST /v1/evaluations.',
  columns: [
    { title: 'Model', of: e => e.model, link: e => `/v1/evaluations/${e.id}` },
    { title: 'Tuned', of: e => (e.tuned ? 'yes' : 'no') },
    { title: 'Culture', of: e => e.culture },
    { title: 'Benchmark', of: e => e.benchmark },
    { title: 'State', of: e => (e.state === 'RUNNING' ? `${e.progress.done} of ${e.progress.of}` : e.state) },
    { title: 'Measure', of: e => (e.headline ? `${e.headline.measure}, ${better[e.headline.direction]}` : '') },
    { title: 'Headline', of: e => figure(e.headline?.value), number: true },
    { title: 'Floors', of: e => (e.floors ?? []).map(f => `${f.name} ${figure(f.value)}`).join(', ') },
    { title: 'Valid', of: e => `${e.answers.valid} of ${e.answers.asked}`, number: true,
      link: e => `/v1/evaluations/${e.id}/answers` },
    { title: 'Mind', of: e => e.reason ?? (e.degenerate ? 'degenerate' : '') },
  ],
});
