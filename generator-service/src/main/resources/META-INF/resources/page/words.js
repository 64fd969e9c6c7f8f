// The service's words as people say them.

import { make } from '/shell/dom.js';

const STATES = {
  RUNNING: ['running', 'primary'],
  PAUSED: ['paused', 'warning'],
  PAUSED_BY_BUDGET: ['stopped by its budget', 'warning'],
  CANCELLED: ['cancelled', 'secondary'],
  COMPLETED: ['completed', 'success'],
  COMPLETED_SHORT: ['ended short', 'danger'],
  PLANNED: ['not begun', 'secondary'],
  FAILED: ['failed', 'danger'],
};

const REASONS = {
  EMPTY: 'the model said nothing',
  FILTERED: 'the answer was held back by a filter, or the model refused',
  MALFORMED: 'what came back was no chat completion',
  RATE_LIMITED: 'the endpoint was too busy to the last try (429)',
  TIMED_OUT: 'the endpoint did not answer in time',
  UNAVAILABLE: 'the endpoint could not be reached, or failed itself',
  REJECTED: 'the endpoint does not take such a request',
  NOT_DEALT: 'could not be prepared; the service’s log says why',
  INTERNAL: 'something went wrong in this service; its log says why',
  CANCELLED: 'the campaign was cancelled before',
};

export const FLAGS = {
  NOT_ASKED: 'Nobody was asked this there.',
  NO_CONSENSUS: 'No consensus: no answer was given by half of the people or more.',
  THREE_POINT_FORM: 'A scale of five points was put as one of three there.',
  NON_NATIONAL_SAMPLE: 'The people asked do not stand for the whole country.',
  SAMPLE_NOTE: 'The survey has a note on who was asked.',
};

export const MODES = [
  ['CROSS_CULTURAL', 'Across cultures'],
  ['IN_CULTURAL', 'Within one culture'],
  ['DIRECT', 'Nobody: asked directly'],
];

export const STYLES = [
  ['SELF_GUIDANCE', 'Guided by prompts'],
  ['FREE_CHAT', 'Free chat'],
];

export const ATTITUDES = [
  ['PROPORTIONAL', 'In the survey’s shares'],
  ['MODE', 'Most frequent answer'],
  ['SAMPLED', 'Drawn from the survey'],
];

export const GENDERS = [['ANY', 'Any'], ['FEMALE', 'Female'], ['MALE', 'Male']];

export const DIALOGUE_STATES = ['PLANNED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'].map(state => [state, STATES[state][0]]);

export const stateWords = state => STATES[state]?.[0] ?? state;

export const reasonWords = reason => REASONS[reason] ?? reason;

export const textOf = (choices, value) => choices.find(([known]) => known === value)?.[1] ?? value;

export const badge = state => make('span', { class: `badge text-bg-${STATES[state]?.[1] ?? 'secondary'}` }, stateWords(state));
