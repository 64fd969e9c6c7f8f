import { page } from '/shell/page.js';

const loss = value => value ? `${value.first.toFixed(2)} to ${value.last.toFixed(2)}` : '';

page({
  title: 'Runs',
  text: 'One training per version of a data set. A run\'s link has all of it as JSON, its loss curve too.',
  url: '/v1/runs',
  empty: 'No run yet. One starts when all batches of a data set have come.',
  columns: [
    { title: 'Model', of: run => run.model, link: run => `/v1/runs/${run.id}` },
    { title: 'Culture', of: run => run.culture },
    { title: 'State', of: run => run.state },
    { title: 'Examples', of: run => run.examples, number: true },
    { title: 'Step', of: run => run.steps ? `${run.step} of ${run.steps}` : '', number: true },
    { title: 'Loss', of: run => loss(run.loss), number: true },
    { title: 'Tokens/s', of: run => run.tokensPerSecond ? run.tokensPerSecond.toFixed(0) : '', number: true },
    { title: 'Reason', of: run => run.reason },
  ],
}, {
  title: 'Models',
  url: '/v1/models',
  empty: 'No model yet.',
  columns: [
    { title: 'Model', of: model => model.name, link: model => `/v1/models/${model.name}` },
    { title: 'Culture', of: model => model.culture },
    { title: 'Base', of: model => model.baseModel },
    { title: 'Served by', of: model => model.serving.loaded ? model.serving.endpoint : '' },
    { title: 'Adapter', of: () => 'zip', link: model => `/v1/models/${model.name}/adapter` },
  ],
});
