// Follows something that changes.

const EVERY_MS = 2000;

/**
 * Shows what the service sends as server-sent events, or where it does not, what it answers every two seconds.
 * @param stream address of the events, each the whole thing as JSON
 * @param url address that answers the thing itself
 * @param show takes the thing, and says whether it may still change
 * @param signal ends it
 */
export function follow({ stream, url, read, show, trouble, signal }) {
  const events = new EventSource(stream);
  let lost = 0;
  signal.addEventListener('abort', () => events.close());
  events.onmessage = event => {
    lost = 0;
    trouble('');
    if (!show(JSON.parse(event.data))) {
      events.close();
    }
  };
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED && !signal.aborted) {
      poll({ url, read, show, trouble, signal });
    } else if (!signal.aborted && ++lost > 1) { // the browser tries again itself, and mostly that does it
      trouble('The connection is lost; trying again.');
    }
  };
}

/** Asks again and again, as long as `show` says that it may still change. */
export async function poll({ url, read, show, trouble = () => {}, signal }) {
  while (!signal.aborted) {
    try {
      const thing = await read(url, signal);
      trouble('');
      if (signal.aborted || !show(thing)) {
        return;
      }
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      trouble(failure.message);
    }
    await pause(signal);
  }
}

function pause(signal) {
  return new Promise(resume => {
    const timer = setTimeout(resume, EVERY_MS);
    signal.addEventListener('abort', () => { clearTimeout(timer); resume(); }, { once: true });
  });
}
