import { header } from '/shell/page.js';
import { routes } from '/shell/router.js';
import { chat } from '/page/chat.js';
import { compare } from '/page/compare.js';
import { model } from '/page/model.js';
import { models } from '/page/models.js';
import { run } from '/page/run.js';
import { runs } from '/page/runs.js';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/page/page.css' }));
header();
routes({
  '': runs,
  'runs/:id': run,
  compare,
  models,
  'models/:name': model,
  chat,
});
