import { languages, type Localized } from '../i18n/languages.ts';
import type { Column } from './columns.ts';
import type { Fact } from './fact.ts';

/** The cells of a row by the names of their columns; what is left out is an empty cell. */
export type Cells = Record<string, string | number | boolean | undefined>;

/** A table: a row of the names of its columns, then one row for each record, in the order of the columns. */
export function tableOf(columns: Column[], records: Cells[]): string[][] {
  return [
    columns.map(({ name }) => name),
    ...records.map((cells) => columns.map(({ name }) => String(cells[name] ?? ''))),
  ];
}

/** The cells of a fact. */
export function factCells(id: string, fact: Fact, pages: Localized | undefined): Cells {
  const [first] = fact.cites;
  return {
    id,
    field: fact.field,
    key: fact.key,
    layer: fact.layer,
    type: fact.type,
    ...inColumns('label', fact.label),
    value: fact.value,
    to: fact.to,
    bound: fact.bound,
    unit: fact.unit,
    part_of: fact.partOf,
    ...inColumns('text', fact.text),
    plan: first?.plan ?? fact.plan,
    line: first?.line,
    quote: first?.quote,
    proofs: fact.cites.length,
    sources: fact.sources.join(';'),
    formula: fact.formula,
    ...inColumns('page', pages),
  };
}

/** A text in each language as the cells of its columns. */
export function inColumns(name: string, texts: Localized | undefined): Cells {
  return Object.fromEntries(languages.map((lang) => [`${name}_${lang}`, texts?.[lang]]));
}
