import type { Lang } from '../i18n/languages.ts';

/** What a fact sheet says, as the drawing takes it: texts and figures alone, never anything that could run. */
export interface Sheet {
  lang: Lang;
  /** Title of the document. */
  title: string;
  /** Day for which the site is built, YYYY-MM-DD: the date of the document. */
  today: string;
  siteName: string;
  /** What the entry is and where it belongs. */
  eyebrow: string;
  name: string;
  place: string;
  lead: string;
  /** Whether the plan still runs and its issuer still exists; and whom to ask. */
  notice: { calm: boolean; lines: string[] };
  /** What one looks for first. */
  strip: { name: string; text: string; silent: boolean }[];
  chart: SheetChart | undefined;
  /** A table of the sites of a locality. */
  table: { caption: string; head: string[]; rows: string[][] } | undefined;
  fieldHeads: [string, string];
  /** What stands before the names of the rows that had to be left out. */
  elsewhere: string;
  rows: SheetRow[];
  /** How the lines beside the facts are to be read. */
  note: string;
  foot: {
    builtOn: string;
    addressLabel: string;
    address: string;
    shortLabel: string;
    short: string;
    pageOf: string;
  };
  /** The short address as a QR code. */
  qr: { svg: string; alt: string };
}

/** One field with all that stands in it. */
export interface SheetRow {
  name: string;
  /** Whether it can be left out where the sheet does not fit: the lower the number, the sooner. */
  spare?: number;
  /** Whether its things stand in one paragraph, one after another. */
  inline?: boolean;
  items: SheetItem[];
}

/** One thing that stands in a field. */
export interface SheetItem {
  /** Set bold before the text. */
  strong?: string;
  text: string;
  /** The language of the text where it is another than that of the sheet. */
  lang?: Lang;
  /** Whether it says that nothing is said, so that it is set quietly. */
  silent?: boolean;
  /** Lines of the plan that prove it, each with the address where it is read. */
  marks: { text: string; href: string }[];
}

/** The one picture of a sheet, with the words for those who do not see it. */
export type SheetChart =
  | { kind: 'ladder'; title: string; alt: string; steps: string[]; at: number }
  | { kind: 'bars'; title: string; alt: string; bars: { name: string; text: string; share: number }[] };
