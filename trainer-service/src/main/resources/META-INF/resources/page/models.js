import { heading, make } from '/shell/dom.js';
import { table } from '/shell/table.js';
import { to } from '/shell/router.js';
import { loss, views } from '/page/parts.js';

export const STAGES = { CANDIDATE: 'Candidate', PROMOTED: 'Promoted', ARCHIVED: 'Archived' };

/** All models, the newest first. */
export function models(view) {
  const content = make('div', {});
  view.element.append(views('Models'), heading('Models'),
    make('p', {}, 'The promoted model of a culture answers chats with ', make('code', {}, 'culture:NAME'), ' as their model.'), content);
  table(content, {
    url: '/v1/models?size=100',
    signal: view.signal,
    empty: 'No model yet.',
    columns: [
      { title: 'Model', of: model => model.name, link: model => to(`models/${model.name}`) },
      { title: 'Culture', of: model => model.culture },
      { title: 'Number', of: model => model.number, number: true },
      { title: 'Stage', of: model => STAGES[model.stage] },
      { title: 'Loss', of: model => loss(model.loss.last), number: true },
      { title: 'Held out', of: model => model.heldOut && `${loss(model.heldOut.before)} to ${loss(model.heldOut.after)}`, number: true },
      { title: 'Served by', of: model => (model.serving.loaded ? model.serving.endpoint : '') },
      { title: 'Adapter', of: () => 'zip', link: model => `/v1/models/${model.name}/adapter` },
    ],
  });
}
