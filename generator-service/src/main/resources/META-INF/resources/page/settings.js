import { facts, make } from '/shell/dom.js';
import { money, number } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { campaignHead } from '/page/campaign-head.js';
import { ATTITUDES, GENDERS, MODES, STYLES, textOf } from '/page/words.js';

/** What a campaign was asked to do, with every default filled in. */
export async function campaignSettings({ element, signal }, { id }) {
  const campaign = await read(`/v1/campaigns/${id}`, signal);
  element.append(campaignHead(campaign, 'Settings'), settings(campaign.settings),
    make('p', {}, make('a', { class: 'btn btn-outline-primary btn-sm', href: to('new', { like: id }) }, 'New campaign like this')));
}

function settings(s) {
  return facts([
    ['Cultures', s.cultures.join(', ')],
    ['Mode', textOf(MODES, s.mode)],
    ['Style', s.mode !== 'DIRECT' && textOf(STYLES, s.style)],
    ['Partner', s.mode !== 'DIRECT' && [s.partner.culture, textOf(GENDERS, s.partner.gender)].filter(Boolean).join(', ')],
    ['Delegates', textOf(GENDERS, s.delegateGender)],
    ['Survey', s.survey],
    ['Questions', s.questions.join(', ') || 'all of the survey'],
    ['Held out', s.holdOut.join(', ') || 'none'],
    ['Attitude', textOf(ATTITUDES, s.attitude)],
    ['Dialogues per culture', number(s.samples)],
    ['Rounds', number(s.rounds)],
    ['Model', `${s.model} at ${s.endpoint}`],
    ...Object.entries(s.models).map(([culture, choice]) => [`Model for ${culture}`, `${choice.model} at ${choice.endpoint}`]),
    ['Temperature', s.temperature],
    ['Most tokens a turn', number(s.maxTokens)],
    ['Language', s.language],
    ['Prompts', s.prompts],
    ['Failed dialogues replaced per culture', number(s.replacements)],
    ['Budget', s.budget && [s.budget.tokens && `${number(s.budget.tokens)} tokens`, s.budget.money && money(s.budget.money)].filter(Boolean).join(', ')],
    ['Random seed', String(s.seed)],
  ]);
}
