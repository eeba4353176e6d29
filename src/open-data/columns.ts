import { languages } from '../i18n/languages.ts';
import { layers, types } from './fact.ts';

/** A column of a CSV file, as a Table Schema field says it. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  description: string;
  constraints?: { required?: true; enum?: readonly string[] };
  /** What stands for no value, where it is more than an empty cell. */
  missingValues?: string[];
}

const required = { required: true } as const;
const tongues = { vi: 'Vietnamese', en: 'English' };

const passageLine =
  'A line of the text of the plan, counted from 1, in the passage that says it, as a rule the first; a passage may run over several lines of the text.';
const passageWords =
  'The words of the plan as they stand in that passage, read over the ends of its lines, each of which is a space; ` | ` stands between the cells of a row of a table, marks for bold and headings are left out, `[…]` leaves words out.';

/** The columns of a file of facts: one row for each fact. */
export const factColumns = [
  text('id', 'Id of the entry.', required),
  text(
    'field',
    'The way to the value in the record of the entry in the JSON file; `derived.` before what we work out.',
    required,
  ),
  text('key', 'Name of a figure within its field.'),
  text(
    'layer',
    'plan: the words of the plan; derived: what we work out; elsewhere: known from a source outside the plans; ours: our own wording.',
    { ...required, enum: layers },
  ),
  text('type', 'How to read the value; `silent` where the plan says nothing.', { ...required, enum: types }),
  ...inLanguages('label', 'What the row tells'),
  text(
    'value',
    'The value for machines: a decimal number with a point, a code, `collection/id`, a date; `silent` where the plan says nothing; empty where the texts are the value.',
  ),
  column('to', 'number', 'Upper end of a range.'),
  text('bound', 'How the plan bounds the value: about, over, at-least, up-to; within, before, by.'),
  text('unit', 'Unit of the number; money at 2010 prices and at current prices are different units.'),
  text('part_of', 'Key of the figure of which this one is a part.'),
  ...inLanguages('text', 'The value as the site tells it'),
  text('plan', 'Id of the plan that says it or is silent of it.'),
  column('line', 'integer', passageLine),
  text('quote', passageWords),
  column('proofs', 'integer', 'How many quotes prove it; all of them stand in proofs.csv.', required),
  text('sources', 'Ids of the sources outside the plans, parted by a semicolon; see sources.csv.'),
  text('formula', 'How a derived value is worked out.'),
  ...inLanguages('page', 'Address of the page that shows it'),
];

/** The columns of the file of proofs: one row for each quote that proves a fact. */
export const proofColumns = [
  text('collection', 'Collection of the entry, which is the name of its file.', required),
  text('id', 'Id of the entry.', required),
  text('field', 'Field of the fact, as in the file of the collection.', required),
  column(
    'number',
    'integer',
    'Place of the quote among those of the fact; 1 stands beside the fact itself.',
    required,
  ),
  text('plan', 'Id of the plan.', required),
  column('line', 'integer', passageLine, required),
  text('quote', passageWords, required),
  ...inLanguages('page', 'Address of the words on the page of the plan'),
];

/** A column. */
export function column(
  name: string,
  type: Column['type'],
  description: string,
  constraints?: Column['constraints'],
): Column {
  return { name, type, description, ...(constraints && { constraints }) };
}

/** A column of text. */
export function text(name: string, description: string, constraints?: Column['constraints']): Column {
  return column(name, 'string', description, constraints);
}

/** A column of text for each language. */
export function inLanguages(name: string, description: string): Column[] {
  return languages.map((lang) => text(`${name}_${lang}`, `${description}, in ${tongues[lang]}.`));
}
