/** What a passage is: a heading, a paragraph, a list item, or one of the three kinds of table row. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'section-row' | 'header-row';

/** The part of a plan: what stands before the first numbered heading, the numbered body, and what follows it. */
export type PlanPart = 'front' | 'body' | 'closing' | 'recipients' | 'signature' | 'appendix';

/** A heading or a numbered paragraph that a passage stands under. */
export interface Opener {
  /** The seed line on which it begins. */
  line: number;
  /** 1: appendix or list of recipients; 2: Roman number or section of a table; 3: Arabic number; 4: letter or star. */
  level: number;
  /** Its number as used in a section path: `II`, `2`, `a`, `Phụ lục`; empty when it has none. */
  label: string;
  /** Its words, as in its own passage. */
  text: string;
}

/** One paragraph, list item, heading or table row of a plan. */
export interface Passage {
  /** `<plan>/<line>`, the address used by cites and anchors. */
  id: string;
  /** The plan's id, which is the seed's file name without its ending. */
  plan: string;
  /** The seed line on which the passage begins, counted from 1. */
  line: number;
  /** The seed line on which it ends; later than `line` when it wraps or a page break cut it. */
  endLine: number;
  kind: PassageKind;
  part: PlanPart;
  /** Its words without markup; lines joined by a space, table cells by ` | `. A list mark (`-`, `(7)`) stays. */
  text: string;
  /** The list mark or number that `text` begins with (`-`, `+`, `(7)`, `2.`, `a)`, `II.`), or empty. */
  mark: string;
  /** The headings and numbered paragraphs above it, outermost first; titles of the document are left out. */
  headings: Opener[];
  /** `II.2`, `II.2.a`, `Phụ lục A.3`; empty before the first heading and from the closing words on. */
  section: string;
  /** Headings only: 1 title, appendix or recipients; 2 Roman; 3 Arabic; 4 letter or star. */
  level?: 1 | 2 | 3 | 4;
  /** Rows only: the header cells of the table. */
  columns?: string[];
  /** Rows only: the cells, one for each column. */
  cells?: string[];
}

/** The words of a passage without its list mark or number. */
export function bodyOf(passage: Passage): string {
  return passage.text.slice(passage.mark.length).trimStart();
}

/** True when the passage is the name of the person who signed, which the site never shows. */
export function isSignatoryName(passage: Passage): boolean {
  return passage.part === 'signature' && /\p{Ll}/u.test(passage.text);
}
