import { alert, make, uniqueId } from './dom.js';

// Fields with labels, and the service's complaints at the fields that they are about.

/** A labelled control; `name` is the field's name in the service's answers. */
export function field(name, label, control, help) {
  const id = uniqueId(name);
  control.id = id;
  control.name = name;
  control.setAttribute('aria-describedby', `${id}-help ${id}-error`);
  return make('div', { 'data-field': name },
    make('label', { class: 'form-label', for: id }, label), control,
    make('div', { class: 'form-text', id: `${id}-help` }, help),
    make('div', { class: 'field-error', id: `${id}-error` }));
}

/** Several controls under one name. */
export function group(name, label, controls, help) {
  const id = uniqueId(name);
  return make('fieldset', { 'data-field': name, 'aria-describedby': `${id}-help ${id}-error` },
    make('legend', { class: 'form-label' }, label), controls,
    make('div', { class: 'form-text', id: `${id}-help` }, help),
    make('div', { class: 'field-error', id: `${id}-error` }));
}

export const input = attributes => make('input', { class: 'form-control', autocomplete: 'off', ...attributes });

/** A choice of `[value, text]`. */
export const select = (options, chosen) => make('select', { class: 'form-select' },
  options.map(([value, text]) => make('option', { value, selected: value === chosen }, text)));

export function checkbox(name, value, label, attributes = {}) {
  const id = uniqueId(name);
  return make('div', { class: 'form-check' },
    make('input', { class: 'form-check-input', type: 'checkbox', id, name, value, ...attributes }),
    make('label', { class: 'form-check-label', for: id }, label));
}

/** A part of the form that is folded until it is wanted. */
export const folded = (title, ...children) => make('details', { class: 'folded' }, make('summary', {}, title), make('div', { class: 'fields' }, children));

export function clearErrors(form) {
  form.querySelectorAll('.field-error').forEach(error => error.replaceChildren());
  form.querySelectorAll('[aria-invalid]').forEach(control => { control.removeAttribute('aria-invalid'); control.classList.remove('is-invalid'); });
  form.querySelector('.form-problem').replaceChildren();
}

/** Shows each complaint at its field, and what belongs to none above them all; the focus goes to the first. */
export function showErrors(form, failure) {
  const stray = (failure.violations ?? []).filter(({ field: name, message }) => !complain(form, name, message));
  const words = stray.map(({ field: name, message }) => `${name}: ${message}`).join('; ');
  const first = form.querySelector('[aria-invalid]');
  form.querySelector('.form-problem').replaceChildren(
    ...(words || !first ? [alert(words || failure.message)] : [alert('Not everything can be used as it is: see the marked fields.')]));
  (first ?? form.querySelector('.form-problem')).focus();
}

function complain(form, name, message) {
  const place = nearest(form, name);
  if (!place) {
    return false;
  }
  const control = place.querySelector('input, select, textarea');
  place.querySelector('.field-error').append(make('div', {}, message));
  control.setAttribute('aria-invalid', 'true');
  control.classList.add('is-invalid');
  for (let folds = place.closest('details'); folds; folds = folds.parentElement.closest('details')) {
    folds.open = true;
  }
  return true;
}

/** "holdOut.share" belongs to the field "holdOut" where it has none of its own, "questions[2]" to "questions". */
function nearest(form, name) {
  for (let path = name; path; path = path.replace(/(^|[.[])[^.[]*$/, '')) {
    const place = form.querySelector(`[data-field="${CSS.escape(path)}"]`);
    if (place) {
      return place;
    }
  }
  return null;
}

/** Where complaints stand that belong to no field. */
export const problemPlace = () => make('div', { class: 'form-problem', tabindex: '-1' });
