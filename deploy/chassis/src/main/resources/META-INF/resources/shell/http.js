// Calls to the service whose page this is.

/** An answer that is an error. `violations` names fields, as in application/problem+json. */
export class Refused extends Error {
  constructor(status, problem) {
    super(Refused.words(status, problem));
    this.status = status;
    this.violations = problem.violations ?? [];
  }

  static words(status, problem) {
    if (status === 404 && !problem.detail?.startsWith('There is no')) {
      return 'This service does not have that.';
    }
    return problem.detail ?? problem.title ?? `The service answered ${status}.`;
  }
}

export const read = (url, signal) => call(url, { signal });

/** Sends JSON; under the same key the same is done once, however often it is sent. */
export function send(method, url, body, key) {
  const headers = { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) };
  return call(url, { method, headers, body: body && JSON.stringify(body) });
}

async function call(url, options) {
  const response = await answer(url, options);
  const text = await response.text();
  if (!response.ok) {
    throw new Refused(response.status, problem(response, text));
  }
  return text ? JSON.parse(text) : {};
}

async function answer(url, options) {
  try {
    return await fetch(url, { ...options, headers: { accept: 'application/json', ...options.headers } });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Error('The service cannot be reached.', { cause: failure });
  }
}

function problem(response, text) {
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return isJson && text ? JSON.parse(text) : {};
}

/** A key for Idempotency-Key; crypto.randomUUID is only there over https and on localhost. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Parameters for a URL, without those that are empty. */
export function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return given.length ? `?${new URLSearchParams(given)}` : '';
}
