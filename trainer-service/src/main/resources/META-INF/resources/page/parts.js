import { alert, make } from '/shell/dom.js';
import { send } from '/shell/http.js';
import { tabs } from '/shell/page.js';
import { to } from '/shell/router.js';

/** The views of this page. */
export const views = current => tabs('Views', [['Runs', to('')], ['Models', to('models')], ['Chat', to('chat')]], current);

/** A button that asks the service for something; what it refuses is said in `place`. */
export function action(text, { method = 'POST', url, body, then, place, label }) {
  const press = async event => {
    event.target.disabled = true;
    try {
      const answer = await send(method, url, body);
      place.replaceChildren();
      then(answer);
    } catch (failure) {
      place.replaceChildren(alert(failure.message));
    } finally {
      event.target.disabled = false;
    }
  };
  return make('button', { type: 'button', class: `btn btn-outline-primary btn-sm`, onclick: press, 'aria-label': label }, text);
}

const STATES = {
  QUEUED: 'Queued', RUNNING: 'Training', PAUSED: 'Paused', TRAINED: 'Trained, not served yet', SERVED: 'Served', FAILED: 'Failed', CANCELLED: 'Cancelled',
};

export const state = run => STATES[run.state];

/** Whether a run may still change by itself. */
export const isOpen = run => !['SERVED', 'FAILED', 'CANCELLED'].includes(run.state);

export const loss = value => (value === undefined || value === null ? '' : value.toFixed(3));

/** "2 min 5 s" */
export function duration(seconds) {
  if (seconds === undefined || seconds === null) {
    return '';
  }
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return [[hours, 'h'], [minutes, 'min'], [hours ? 0 : whole % 60, 's']].filter(([value]) => value).map(([value, unit]) => `${value} ${unit}`).join(' ') || '0 s';
}

export const speed = run => (run.tokensPerSecond ? `${run.tokensPerSecond.toFixed(0)}` : '');

export const progress = run => (run.steps ? `${run.step} of ${run.steps}` : '');
