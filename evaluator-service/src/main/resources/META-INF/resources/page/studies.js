import { heading, make } from '/shell/dom.js';
import { clearErrors, field, input, problemPlace, select, showErrors } from '/shell/form.js';
import { read, send } from '/shell/http.js';
import { go, to } from '/shell/router.js';
import { filled } from '/shell/table.js';
import { CULTURES, figure, range, top } from '/page/words.js';

/** The study desk: studies with real learners, and a form for a new one. */
export async function studies({ element, signal }) {
  const all = await read('/v1/studies', signal);
  element.append(heading('Studies with learners'), top('Studies'),
    all.length ? filled(all, [
      { title: 'Study', of: s => s.name, link: s => to(`studies/${s.id}`) },
      { title: 'Culture', of: s => s.culture },
      { title: 'Learners', of: s => `${s.arms.reduce((sum, arm) => sum + arm.enrolled, 0)} of ${s.learners}`, number: true },
      { title: 'Finished', of: s => s.arms.reduce((sum, arm) => sum + arm.finished, 0), number: true },
    ], 'Studies') : make('p', {}, 'No study yet.'), form());
}

function form() {
  const number = attributes => input({ type: 'number', ...attributes });
  const element = make('form', { novalidate: true },
    make('h2', { class: 'h5 mt-4' }, 'New study'), problemPlace(),
    make('div', { class: 'fields' },
      field('name', 'Name', input({ maxlength: 200 })),
      field('culture', 'Culture', select(CULTURES.map(id => [id, id]), 'Korean')),
      field('models', 'Models, one for each arm', input({ maxlength: 1000 }), 'Parted by commas. Learners are not told which they talk with.'),
      field('learners', 'Learners', number({ min: 1, value: 20 })),
      field('turns', 'Exchanges of each', number({ min: 1, max: 20, value: 3 })),
      field('dimensions', 'Dimensions tested', input({ placeholder: 'PDI, IDV' }), 'All six if left out; four items each.')),
    make('button', { class: 'btn btn-primary my-3' }, 'Set up'));
  element.addEventListener('submit', async event => {
    event.preventDefault();
    clearErrors(element);
    const data = new FormData(element);
    const listed = name => data.get(name).split(',').map(one => one.trim()).filter(Boolean);
    try {
      const { id } = await send('POST', '/v1/studies', {
        name: data.get('name'), culture: data.get('culture'), models: listed('models'),
        learners: Number(data.get('learners')), turns: Number(data.get('turns')),
        ...(listed('dimensions').length && { dimensions: listed('dimensions') }),
      });
      go(`studies/${id}`);
    } catch (failure) {
      showErrors(element, failure);
    }
  });
  return element;
}

/** One study: the address for learners, and what was gained in each arm. */
export async function study({ element, signal }, { id }) {
  const one = await read(`/v1/studies/${id}`, signal);
  element.append(make('p', { class: 'mb-1' }, make('a', { href: to('studies') }, 'All studies')), heading(one.name), top('Studies'),
    make('p', {}, `${one.culture}, ${one.turns} exchanges each. Learners begin at `, make('a', { href: to(`learn/${id}`) }, 'this page'), '.'),
    filled(one.arms, [
      { title: 'Model', of: a => a.model },
      { title: 'Enrolled', of: a => a.enrolled, number: true },
      { title: 'Finished', of: a => a.finished, number: true },
      { title: 'Dropped out or under way', of: a => a.droppedOut, number: true },
      { title: 'Gain in distance', of: a => figure(a.gain), number: true },
      { title: '95 % interval', of: a => range(a.gainInterval), number: true },
      { title: 'Satisfaction', of: a => figure(a.satisfaction), number: true },
      { title: 'Its interval', of: a => range(a.satisfactionInterval), number: true },
    ], 'Arms'),
    make('ul', { class: 'caveats' },
      one.tests.map(t => make('li', {}, `${t.model} against ${t.against}: p ${figure(t.pOfGain)} for gain, ${figure(t.pOfSatisfaction)} for satisfaction (rank test).`)),
      one.notes.map(note => make('li', {}, note))),
    make('p', {}, make('a', { href: `/v1/studies/${id}/export`, download: `${one.name}.csv` }, 'All answers as CSV')));
}
