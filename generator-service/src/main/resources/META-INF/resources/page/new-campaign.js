import { heading, make } from '/shell/dom.js';
import { clearErrors, problemPlace, showErrors } from '/shell/form.js';
import { newKey, read, send } from '/shell/http.js';
import { go, to } from '/shell/router.js';
import { advancedFields, mainFields } from '/page/campaign-form.js';
import { request } from '/page/campaign-request.js';
import { preview } from '/page/preview.js';

/** A form that starts a campaign, after a look at a few of its dialogues and what the whole would take if wished. */
export async function newCampaign({ element, signal, search }) {
  const like = search.get('like') && (await read(`/v1/campaigns/${search.get('like')}`, signal)).settings;
  const [cultures, surveys, prompts] = await Promise.all(
    ['/v1/cultures', '/v1/surveys', '/v1/prompts'].map(url => read(url, signal)));
  const previewed = make('section', {});
  const form = make('form', { novalidate: true },
    problemPlace(),
    ...mainFields({ cultures, surveys, like: like || {} }),
    ...advancedFields({ cultures, prompts, like: like || {} }),
    make('div', { class: 'd-flex flex-wrap gap-2 my-3' },
      make('button', { class: 'btn btn-primary', name: 'what', value: 'start' }, 'Start'),
      make('button', { class: 'btn btn-outline-primary', name: 'what', value: 'preview' }, 'Preview first')));
  const key = keys();
  form.addEventListener('submit', event => {
    event.preventDefault();
    sent(form, event.submitter, async body => {
      if (event.submitter?.value === 'preview') {
        return preview(previewed, body, key('preview', body), signal);
      }
      const campaign = await send('POST', '/v1/campaigns', body, key('start', body));
      return go(`campaigns/${campaign.id}`);
    });
  });
  element.append(make('p', { class: 'mb-1' }, make('a', { href: to('') }, 'All campaigns')), heading('New campaign'), form, previewed);
}

async function sent(form, button, order) {
  if (button?.ariaDisabled) {
    return;
  }
  clearErrors(form);
  button?.setAttribute('aria-disabled', 'true');
  try {
    await order(request(form));
  } catch (failure) {
    showErrors(form, failure);
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** The same is not paid twice, however often the button is pressed; something else is another campaign. */
function keys() {
  const known = new Map();
  return (what, body) => {
    const content = what + JSON.stringify(body);
    known.set(content, known.get(content) ?? newKey());
    return known.get(content);
  };
}
