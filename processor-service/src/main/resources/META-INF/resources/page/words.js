// The service's words as people say them.

import { make } from '/shell/dom.js';

const STATES = {
  COLLECTING: ['collecting', 'primary'],
  CURATING: ['curating', 'primary'],
  IN_REVIEW: ['in review', 'warning'],
  PUBLISHED: ['published', 'success'],
  COMPLETED_SHORT: ['published short', 'warning'],
  COMPLETED_EMPTY: ['empty', 'danger'],
  FAILED: ['failed', 'danger'],
};

const REASONS = {
  TOO_SHORT: 'too short',
  TOO_LONG: 'too long',
  NOTHING_EXPRESSED: 'expresses nothing',
  NOT_OWN_VIEW: 'not the speaker’s own view',
  REFUSAL: 'a refusal, or said as a model',
  REPETITIVE: 'the same words over and over',
  PERSONAL_DATA: 'has an address or a number of somebody',
  WRONG_LANGUAGE: 'in another language',
  ECHO: 'only repeats the attitude',
  DUPLICATE: 'said before',
  NEAR_DUPLICATE: 'said before in nearly the same words',
  IRRELEVANT: 'about something else',
  CONTRADICTS: 'says the opposite of the attitude',
  NOT_DECIDABLE: 'nothing to decide by',
  UNPARSABLE: 'the judge gave no readable verdict',
  NOT_REPRESENTATIVE: 'another opinion stands for its cluster',
  REJECTED_IN_REVIEW: 'rejected in review',
  EXTRACTION_UNPARSABLE: 'the model gave no readable list of opinions',
  GIVEN_UP: 'given up after several tries',
};

const VERDICTS = {
  ENTAILS: 'says what the attitude says',
  CONTRADICTS: 'says the opposite',
  IRRELEVANT: 'is about something else',
  NOT_DECIDABLE: 'cannot be decided',
  UNPARSABLE: 'was not judged readably',
};

export const DECISIONS = { ACCEPTED: 'accepted', EDITED: 'edited', REJECTED: 'rejected' };

export const OUTCOMES = [['KEPT', 'kept'], ['DROPPED', 'dropped'], ['FAILED', 'failed']];

export const stateWords = state => STATES[state]?.[0] ?? state;

export const reasonWords = reason => REASONS[reason] ?? reason;

export const verdictWords = verdict => VERDICTS[verdict] ?? verdict;

export const badge = state => make('span', { class: `badge text-bg-${STATES[state]?.[1] ?? 'secondary'}` }, stateWords(state));
