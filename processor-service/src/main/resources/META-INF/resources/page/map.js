import { alert, make, renew } from '/shell/dom.js';
import { select } from '/shell/form.js';
import { count, finePercent } from '/shell/format.js';
import { read } from '/shell/http.js';
import { to } from '/shell/router.js';
import { dataSetHead } from '/page/data-set-head.js';
import { plot } from '/page/plot.js';

const BY = [['culture', 'Culture'], ['cluster', 'Cluster'], ['question', 'Question']];

/** Opinions as points, near where they say alike. */
export async function map(view, { id }) {
  const { element, signal } = view;
  const dataSet = await read(`/v1/datasets/${id}`, signal);
  const scope = select([['dataset', 'This data set'], ['campaign', 'All cultures of the campaign']], view.search.get('scope') ?? 'campaign');
  const by = select(BY, 'culture');
  const content = make('div', {}, 'Measuring …');
  element.append(dataSetHead(dataSet, 'Map'),
    make('div', { class: 'filters' }, labelled('Opinions of', scope), labelled('Colour by', by)), content);
  const draw = async () => {
    try {
      const found = await read(`/v1/datasets/${id}/map?scope=${scope.value}`, signal);
      renew(content, found.points.length ? drawn(found, by) : make('p', {}, 'Fewer than two opinions are kept.'));
    } catch (failure) {
      renew(content, alert(failure.message));
    }
  };
  scope.addEventListener('change', draw);
  await draw();
}

function labelled(label, control) {
  control.id = `map-${label.split(' ')[0].toLowerCase()}`;
  return make('div', {}, make('label', { class: 'form-label', for: control.id }, label), control);
}

function drawn(found, by) {
  const points = [...found.points].sort((one, other) => one.x - other.x);
  const figure = make('div', {});
  const chosen = make('div', { class: 'chosen', 'aria-live': 'polite' });
  const slider = make('input', { type: 'range', class: 'form-range', min: 0, max: points.length - 1, value: 0, id: 'map-point' });
  let picture;
  const choose = index => {
    slider.value = index;
    picture.mark(index);
    renew(chosen, description(points[index]));
  };
  const paint = () => {
    picture = plot(points, by.value, choose, `${count(points.length, 'opinion')} by ${by.value}`);
    figure.replaceChildren(picture.element);
    choose(Number(slider.value));
  };
  slider.addEventListener('input', () => choose(Number(slider.value)));
  by.onchange = paint;
  paint();
  return [figure,
    make('p', { class: 'small text-body-secondary' }, `The two directions in which ${count(points.length, 'sentence vector')} of ${found.embedding} differ most: ${finePercent(found.shareX + found.shareY)} of their variance. Points that are near say alike; those that are far need not differ much.`),
    make('label', { class: 'form-label', for: 'map-point' }, 'Go through the opinions from left to right'), slider, chosen];
}

const description = point => [
  make('p', { class: 'mb-1', dir: 'auto' }, point.text),
  make('p', { class: 'small mb-0' }, `${point.culture}, ${point.question}, answer ${point.code} `,
    point.exampleId ? make('a', { href: to(`examples/${point.exampleId}`) }, 'Where it came from') : 'It became no example.'),
];
