import { header } from '/shell/page.js';
import { routes } from '/shell/router.js';
import { answers } from '/page/answers.js';
import { compare } from '/page/compare.js';
import { evaluation } from '/page/evaluation.js';
import { evaluations } from '/page/evaluations.js';
import { newPlan } from '/page/new-plan.js';
import { overview } from '/page/overview.js';
import { learn, learner } from '/page/learner.js';
import { lineage } from '/page/lineage.js';
import { plan } from '/page/plan.js';
import { specificity } from '/page/specificity.js';
import { studies, study } from '/page/studies.js';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/page/page.css' }));
header();
routes({
  '': overview,
  evaluations,
  'evaluations/:id': evaluation,
  'evaluations/:id/answers': answers,
  'evaluations/:id/answers/:answer': lineage,
  compare,
  specificity,
  new: newPlan,
  'plans/:id': plan,
  studies,
  'studies/:id': study,
  'learn/:id': learn,
  'learner/:token': learner,
});
