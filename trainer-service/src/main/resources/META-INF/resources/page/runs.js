import { alert, heading, make, renew } from '/shell/dom.js';
import { read } from '/shell/http.js';
import { poll } from '/shell/live.js';
import { go, to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { action, duration, loss, progress, speed, state, views } from '/page/parts.js';

/** The queue, and all runs, kept up to date. */
export function runs(view) {
  const [problem, queue, all, trouble] = [0, 1, 2, 3].map(() => make('div', {}));
  const chosen = new Set();
  view.element.append(views('Runs'), heading('Runs'),
    make('p', {}, 'Every version of a data set is trained on once, one run at a time on each device.'),
    trouble, problem, make('h2', { class: 'h5' }, 'Queue'), queue,
    make('h2', { class: 'h5 mt-4' }, 'All runs'),
    make('div', { class: 'buttons' }, make('button', {
      type: 'button', class: 'btn btn-outline-primary btn-sm', onclick: () => compareChosen(chosen, problem),
    }, 'Compare the chosen runs')), all);
  poll({
    url: '/v1/runs?size=100',
    signal: view.signal,
    read: async (url, signal) => ({ waiting: await read('/v1/queue', signal), runs: (await read(url, signal)).items }),
    show: found => {
      const again = waiting => showQueue(queue, waiting, problem, again);
      again(found.waiting);
      renew(all, found.runs.length ? filled(found.runs, columns(chosen), 'All runs') : make('p', {}, 'No run yet. One starts when all batches of a data set have come.'));
      return true;
    },
    trouble: message => renew(trouble, message && alert(message)),
  });
}

function showQueue(element, waiting, problem, then) {
  const move = (run, position, text, word) => action(text, {
    method: 'PUT', url: `/v1/queue/${run.id}`, body: { position }, place: problem, then, label: `${word} ${run.model}`,
  });
  const columns = [
    { title: 'Place', of: run => waiting.indexOf(run) + 1, number: true },
    { title: 'Model', of: run => run.model, link: run => to(`runs/${run.id}`) },
    { title: 'Examples', of: run => run.examples, number: true },
    {
      title: 'Move',
      of: run => {
        const place = waiting.indexOf(run) + 1;
        return make('span', { class: 'd-inline-flex gap-1' },
          place > 1 && move(run, 1, 'First', 'First'), place > 1 && move(run, place - 1, 'Up', 'Up'), place < waiting.length && move(run, place + 1, 'Down', 'Down'));
      },
    },
  ];
  renew(element, waiting.length ? filled(waiting, columns, 'Runs that wait, the next one first') : make('p', {}, 'No run waits.'));
}

const columns = chosen => [
  { title: 'Compare', of: run => choice(run, chosen) },
  { title: 'Model', of: run => run.model, link: run => to(`runs/${run.id}`) },
  { title: 'Culture', of: run => run.culture },
  { title: 'State', of: state },
  { title: 'Examples', of: run => run.examples, number: true },
  { title: 'Step', of: progress, number: true },
  { title: 'Loss', of: run => run.loss && `${loss(run.loss.first)} to ${loss(run.loss.last)}`, number: true },
  { title: 'Tokens/s', of: speed, number: true },
  { title: 'Left', of: run => duration(run.secondsLeft), number: true },
  { title: 'Reason', of: run => run.reason ?? run.notice },
];

function choice(run, chosen) {
  const change = event => (event.target.checked ? chosen.add(run.id) : chosen.delete(run.id));
  return make('input', { type: 'checkbox', class: 'form-check-input', 'aria-label': `Compare ${run.model}`, checked: chosen.has(run.id), onchange: change });
}

function compareChosen(chosen, problem) {
  if (chosen.size < 2) {
    renew(problem, alert('Choose two runs or more to compare them.', 'warning'));
    return;
  }
  go('compare', { runs: [...chosen].join(',') });
}
