import { heading, make } from '/shell/dom.js';
import { count } from '/shell/format.js';
import { read } from '/shell/http.js';
import { dataSetHead } from '/page/data-set-head.js';

const FORMATS = [
  ['openai', 'OpenAI chat', 'train-openai.jsonl', 'Messages a line, as OpenAI’s fine-tuning takes them.'],
  ['llama', 'Llama text', 'train-llama.jsonl', 'One text a line, with the marks of Llama 2’s chat models.'],
  ['sharegpt', 'ShareGPT', 'train-sharegpt.jsonl', 'Conversations a line.'],
  ['parquet', 'Parquet', 'train-parquet.parquet', 'Columns, with the ids that lead back to the opinion.'],
];

/** The files of what is published. */
export async function exports({ element, signal }, { id }) {
  const dataSet = await read(`/v1/datasets/${id}`, signal);
  element.append(dataSetHead(dataSet, 'Exports'));
  if (!dataSet.version) {
    element.append(make('p', {}, 'Nothing is published yet.'));
    return;
  }
  element.append(
    make('p', {}, `${count(dataSet.examples, 'example')}. The card belongs beside its file, as README.md: it says what is in it, from whom, and what it is not.`),
    make('ul', { class: 'files' }, FORMATS.map(([format, name, file, what]) => make('li', {},
      heading(name, 2), make('p', { class: 'mb-1' }, what),
      make('a', { class: 'btn btn-outline-primary btn-sm me-2', href: `/v1/datasets/${id}/export?format=${format}`, download: file }, `Download ${file}`),
      make('a', { href: `/v1/datasets/${id}/card?format=${format}`, download: 'README.md', 'aria-label': `Card for ${name}` }, 'Card')))),
    make('p', { class: 'mb-1' }, 'Both at once, from the command line:'),
    make('pre', { class: 'command', tabindex: 0 }, `deploy/culturepark export ${id} --format parquet`));
}
