import type { Localized } from '../i18n/languages.ts';
import type { Cite } from '../schemas/cite.ts';

/** Where a fact comes from: words of the plan, our working out, a source outside the plans, or our own wording. */
export const layers = ['plan', 'derived', 'elsewhere', 'ours'] as const;

/** Where a fact comes from. */
export type Layer = (typeof layers)[number];

/** What the value of a fact is, which says how to read it. */
export const types = [
  'silent',
  'number',
  'text',
  'words',
  'choice',
  'reference',
  'period',
  'date',
  'year',
  'boolean',
  'code',
] as const;

/** What the value of a fact is. */
export type FactType = (typeof types)[number];

/** One fact of an entry: one value, where it stands in the entry, and what proves it. */
export interface Fact {
  /** The way to the value in the record of the entry in JSON: `areas[0]`, `units[2].now`. */
  field: string;
  /** Name of a figure within its field. */
  key?: string | undefined;
  layer: Layer;
  type: FactType;
  /** The value for machines: a decimal number, a code, `collection/id`, a date; empty where the texts are the value. */
  value: string;
  /** The upper end of a range. */
  to?: number | undefined;
  bound?: string | undefined;
  unit?: string | undefined;
  /** Key of the figure of which this one is a part. */
  partOf?: string | undefined;
  label: Localized;
  /** The value as a page would tell it. */
  text: Localized;
  /** The plan that says it or is silent of it. */
  plan?: string | undefined;
  /** The words that prove it, the most telling first. */
  cites: Cite[];
  /** Ids of the sources outside the plans. */
  sources: string[];
  /** How a derived value is worked out, in fields of the record. */
  formula?: string | undefined;
}
