import { make } from '/shell/dom.js';
import { checkbox, field, folded, group, input, select } from '/shell/form.js';
import { questionChoice } from '/page/questions.js';
import { ATTITUDES, GENDERS, MODES, STYLES } from '/page/words.js';

const number = attributes => input({ type: 'number', ...attributes });

/** What most campaigns say something about; `like` holds the settings of a campaign to begin with. */
export function mainFields({ cultures, surveys, like }) {
  const survey = select(surveys.map(({ id, name }) => [id, name]), like.survey ?? 'wvs7');
  const choice = group('cultures', 'Cultures', make('div', { class: 'choices' },
    cultures.map(({ id }) => checkbox('cultures', id, id, { checked: like.cultures?.includes(id) }))));
  choice.classList.add('wide');
  const questions = questionChoice({ survey, cultures: () => checked(choice), chosen: like.questions ?? [] });
  choice.addEventListener('change', questions.refresh);
  survey.addEventListener('change', questions.refresh);
  return [
    make('div', { class: 'fields' },
      choice,
      field('name', 'Name', input({ maxlength: 200, value: like.name && `${like.name}, again` }), 'For people; made up if left out.'),
      field('samples', 'Dialogues per culture', number({ min: 1, max: 100000, value: like.samples ?? 10 }), 'Completed ones: failed ones are replaced.'),
      field('mode', 'Who talks', select(MODES, like.mode), 'With a partner of another culture, of the same, or with nobody.'),
      field('style', 'How', select(STYLES, like.style), 'Every turn led by a prompt, or each answering the other.'),
      field('rounds', 'Rounds', number({ min: 1, max: 50, value: like.rounds, placeholder: '7' }), 'Two turns each.'),
      field('survey', 'Survey', survey)),
    questions.element,
  ];
}

const checked = element => [...element.querySelectorAll('input:checked')].map(box => box.value);

/** What is mostly left as it is. */
export function advancedFields({ cultures, prompts, like }) {
  const partner = like.partner ?? {};
  const budget = like.budget ?? {};
  return [
    folded('Model, budget and seed',
      field('model', 'Model', input({ maxlength: 200, value: like.model }), 'The configured one if left out.'),
      field('endpoint', 'Endpoint', input({ maxlength: 100, value: like.endpoint, placeholder: 'default' }), 'Name of a configured one.'),
      field('models', 'Other models', input({ value: modelsText(like.models), placeholder: 'Korean=solar-10.7b' }), 'For some cultures, and @ the endpoint if it is another.'),
      field('temperature', 'Temperature', number({ min: 0, max: 2, step: 'any', value: like.temperature, placeholder: '0.7' })),
      field('maxTokens', 'Most tokens a turn', number({ min: 1, max: 8192, value: like.maxTokens, placeholder: '168' })),
      field('budget.tokens', 'Budget in tokens', number({ min: 1, value: budget.tokens }), 'Stops the campaign when it is used up.'),
      field('budget.money', 'Budget in US dollars', number({ min: 0, step: 'any', value: budget.money }), 'Needs a known price.'),
      field('replacements', 'Failed ones replaced', number({ min: 0, max: 100000, value: like.replacements }), 'Per culture; a tenth, at least 3, if left out.'),
      field('seed', 'Random seed', input({ inputmode: 'numeric', value: like.seed }), 'Drawn if left out.')),
    folded('Speakers, attitudes, language and hold-out',
      field('attitude', 'Attitudes', select(ATTITUDES, like.attitude), 'How delegates are dealt the answers.'),
      field('partner.culture', 'Partner’s culture', select([['', 'As configured'], ...cultures.map(({ id }) => [id, id])], partner.culture ?? '')),
      field('partner.gender', 'Partner’s gender', select(GENDERS, partner.gender)),
      field('delegateGender', 'Delegates’ gender', select(GENDERS, like.delegateGender)),
      field('language', 'Language', input({ maxlength: 2, value: like.language, placeholder: 'en' }), 'ISO 639-1.'),
      field('prompts', 'Prompts', select([['', 'As configured'], ...prompts.map(({ version }) => [version, version])], like.prompts ?? '')),
      field('holdOut', 'Questions held out', input({ value: like.holdOut?.join(', '), placeholder: '20 % or Q30, Q41' }), 'A share to draw, or ids: kept for the evaluation.')),
  ];
}

const modelsText = models => models && Object.entries(models).map(([culture, { model, endpoint }]) => `${culture}=${model}@${endpoint}`).join(', ');
