import { heading, make } from '/shell/dom.js';
import { number } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { curves } from '/page/curve.js';
import { loss, speed, views } from '/page/parts.js';

/** Runs side by side: their curves over each other, and the settings in which they differ. */
export async function compare(view) {
  const ids = (view.search.get('runs') ?? '').split(',').filter(Boolean);
  const found = await Promise.all(ids.map(id => read(`/v1/runs/${encodeURIComponent(id)}`, view.signal)));
  const differing = Object.keys(found[0]?.settings ?? {}).filter(name => new Set(found.map(run => String(run.settings[name]))).size > 1);
  view.element.append(views(), heading('Runs compared'));
  view.element.append(
    make('h2', { class: 'h5' }, 'Training loss'), curves(found.map(run => ({ name: run.model, points: run.curve }))),
    make('h2', { class: 'h5 mt-4' }, 'Held-out loss'), curves(found.map(run => ({ name: run.model, points: run.heldOutCurve, dots: true }))),
    make('h2', { class: 'h5 mt-4' }, 'Figures'), filled(found, [
      { title: 'Model', of: run => run.model, link: run => to(`runs/${run.id}`) },
      { title: 'Examples', of: run => number(run.examples), number: true },
      { title: 'Tokens', of: run => number(run.tokens), number: true },
      { title: 'Tokens/s', of: speed, number: true },
      { title: 'Loss at last', of: run => run.loss && loss(run.loss.last), number: true },
      { title: 'Held out at last', of: run => loss(run.heldOutCurve.at(-1)?.loss), number: true },
      ...differing.map(name => ({ title: name, of: run => String(run.settings[name]) })),
    ], 'The runs and what differs between them'));
}
