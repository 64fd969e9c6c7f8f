// One page, several views: which one is shown stands behind the # of the address, so that it can be linked and kept.
//
//   routes({
//     '': (view) => campaigns(view),
//     'campaigns/:id': (view, { id }) => campaign(view, id),
//   });
//
// A view fills the element it is given, and passes `view.signal` to whatever must end when another view is shown.

let leave = new AbortController();

export function routes(table) {
  const patterns = Object.entries(table).map(([path, show]) => ({ pattern: expression(path), show }));
  const enter = isFirst => show(patterns, isFirst);
  addEventListener('hashchange', () => enter(false));
  enter(true);
}

/** The address of a view, for links. */
export const to = (path, parameters = {}) => `#/${path}${Object.keys(parameters).length ? `?${new URLSearchParams(parameters)}` : ''}`;

export const go = (path, parameters) => { location.hash = to(path, parameters); };

function expression(path) {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
}

async function show(patterns, isFirst) {
  if (location.hash && !location.hash.startsWith('#/')) {
    return; // a place on the page
  }
  const [path, search] = location.hash.slice(2).split('?');
  leave.abort();
  leave = new AbortController();
  const view = document.createElement('div');
  const { signal } = leave;
  document.querySelector('main').replaceChildren(view);
  const found = patterns.map(({ pattern, show: fill }) => ({ match: pattern.exec(path), fill })).find(({ match }) => match);
  try {
    const filled = (found?.fill ?? nowhere)({ element: view, signal, search: new URLSearchParams(search) }, { ...found?.match.groups });
    await filled;
  } catch (failure) {
    if (!signal.aborted) {
      fail(view, failure);
    }
  }
  if (!signal.aborted) {
    announce(view, isFirst);
  }
}

function nowhere() {
  throw new Error('There is no such page.');
}

function fail(view, failure) {
  const title = document.createElement('h1');
  title.className = 'h4';
  title.tabIndex = -1;
  title.textContent = 'This cannot be shown';
  const reason = document.createElement('p');
  reason.setAttribute('role', 'alert');
  reason.textContent = failure.message;
  view.replaceChildren(title, reason);
}

/** Who works by keyboard or hears the page begins at the new view's heading. */
function announce(view, isFirst) {
  const title = view.querySelector('h1');
  document.title = `${title?.textContent ?? ''} · CulturePark`;
  if (!isFirst) {
    title?.focus();
    scrollTo(0, 0);
  }
}
