import type { Opener, PlanPart } from './passage.ts';

/** Where in the plan the splitter stands: the part, and the openers that the next passage stands under. */
export interface Outline {
  part: PlanPart;
  open: Opener[];
  /** The lines of the openers that are headings rather than numbered paragraphs. */
  headings: Set<number>;
}

/** An outline at the first line of a plan. */
export function emptyOutline(): Outline {
  return { part: 'front', open: [], headings: new Set() };
}

/** Closes all that is open and goes on to another part. */
export function enterPart(outline: Outline, part: PlanPart): void {
  outline.part = part;
  outline.open = [];
}

/** Opens a heading or numbered paragraph; what stands at its level or deeper is closed. */
export function open(outline: Outline, opener: Opener, isHeading: boolean): void {
  outline.open = [...outline.open.filter(({ level }) => level < opener.level), opener];
  if (isHeading) outline.headings.add(opener.line);
  if (outline.part !== 'appendix' && outline.part !== 'recipients') outline.part = 'body';
}

/** The opener before this one at the same level, under the same parent. */
export function siblingAt(outline: Outline, level: number): Opener | undefined {
  return outline.open.find((opener) => opener.level === level);
}

/** The section path: `II.2.a`; a named part stands before it with a space, `Phụ lục A.3`. */
export function sectionPath(openers: Opener[], own = ''): string {
  const name = openers.find((opener) => opener.level === 1)?.label ?? '';
  const labels = openers.filter((opener) => opener.level > 1).map((opener) => opener.label);
  const numbers = [...labels, own].filter(Boolean).join('.');
  return [name, numbers].filter(Boolean).join(' ');
}
