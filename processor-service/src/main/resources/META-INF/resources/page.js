import { header } from '/shell/page.js';
import { routes } from '/shell/router.js';
import { dataSets } from '/page/data-sets.js';
import { examples } from '/page/examples.js';
import { exports } from '/page/exports.js';
import { funnel } from '/page/funnel.js';
import { lineage } from '/page/lineage.js';
import { map } from '/page/map.js';
import { opinions } from '/page/opinions.js';
import { review } from '/page/review.js';
import { statistics } from '/page/statistics.js';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/page/page.css' }));
header();
routes({
  '': dataSets,
  'datasets/:id': funnel,
  'datasets/:id/opinions': opinions,
  'datasets/:id/map': map,
  'datasets/:id/examples': examples,
  'datasets/:id/review': review,
  'datasets/:id/statistics': statistics,
  'datasets/:id/exports': exports,
  'examples/:id': lineage,
});
