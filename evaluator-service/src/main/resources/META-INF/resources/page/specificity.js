import { facts, heading, make } from '/shell/dom.js';
import { query, read } from '/shell/http.js';
import { filled } from '/shell/table.js';
import { heatMap } from '/page/charts.js';
import { modelsForm } from '/page/compare.js';
import { csvButton, saved, svgButton } from '/page/download.js';
import { figure, top } from '/page/words.js';

/** Is each model nearer to its own country than to the others? */
export async function specificity({ element, search, signal }) {
  const asked = Object.fromEntries(search);
  element.append(heading('Nearer to its own country?'), top('Own country?'), modelsForm('specificity', asked));
  if (!asked.models) {
    element.append(make('p', {}, 'Name the models of two cultures or more that were asked survey questions. Rows are models, columns the countries of their cultures.'));
    return;
  }
  const table = await read(`/v1/survey/specificity${query(asked)}`, signal);
  const drawing = heatMap('Similarity of models to countries, less what rows and columns have in common', table.cultures, table.cultures, table.centred);
  const columns = [{ title: 'Model', of: ({ model }) => model },
    ...table.cultures.map((culture, index) => ({ title: culture, of: ({ row }) => figure(row[index]), number: true }))];
  const rows = table.raw.map((row, index) => ({ model: table.models[index], row }));
  element.append(
    facts([['Mean of the centred diagonal', figure(table.diagonal)], ['p, by permutation', figure(table.p)],
      ['Ceiling: the countries themselves', figure(table.ceiling)], ['Questions', table.questions.join(', ')], ['Mind', table.note]]),
    make('h2', { class: 'h5' }, 'Double-centred'),
    saved(make('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': 'Heat map' }, drawing), svgButton('specificity', drawing),
      csvButton('specificity-centred', [['culture', ...table.cultures], ...table.centred.map((row, index) => [table.cultures[index], ...row])])),
    make('h2', { class: 'h5' }, 'Raw'),
    saved(filled(rows, columns, 'Raw similarity'), csvButton('specificity-raw', [['model', ...table.cultures], ...rows.map(({ model, row }) => [model, ...row])])));
}
