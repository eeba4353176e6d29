import { isUnterminated, type Block } from './blocks.ts';
import { appendixLabel, isClosing, isNumbered, isSignature, isTitle, readsAsHeading } from './headings.ts';
import { isHashHeading, isStarred } from './lines.ts';
import { markOf, RECIPIENTS, type Mark } from './marks.ts';
import { enterPart, open, sectionPath, siblingAt, type Outline } from './outline.ts';
import type { Opener, Passage } from './passage.ts';

type Level = 1 | 2 | 3 | 4;

const LEVELS: Partial<Record<Mark['kind'], Level>> = { roman: 2, number: 3, letter: 4 };

/** The passage of a block of text, and its effect on the outline. */
export function passageOfText(plan: string, block: Block, outline: Outline): Passage {
  const found = markOf(block.text);
  const mark = found && isNumbered(block, found, outline) ? found : undefined;
  const shape = namedPart(block, outline) ?? numbered(block, mark, outline) ?? plain(block, mark, outline);
  const line = block.lines[0]!.number;
  return {
    id: `${plan}/${line}`,
    plan,
    line,
    endLine: block.lines.at(-1)!.number,
    part: outline.part,
    text: block.text,
    mark: mark?.printed ?? '',
    headings: outline.open.filter((opener) => opener.line !== line),
    section: sectionPath(outline.open, mark?.kind === 'article' ? mark.label : ''),
    ...shape,
  };
}

/**
 * True when the block goes on with a paragraph of the body that stopped in mid-sentence, although it begins with a
 * capital (`…kinh tế - xã hội huyện` / `Vĩnh Linh giai đoạn…`). Outside the body such lines are titles and names.
 */
export function goesOnInBody(last: Passage, block: Block): boolean {
  const isText = last.kind === 'item' || last.kind === 'paragraph';
  if (!isText || last.part !== 'body' || !isUnterminated(last.text)) return false;
  const raw = block.lines[0]!.raw;
  return /^\p{Lu}/u.test(raw) && !markOf(block.text) && !opensPart(block);
}

type Shape = Pick<Passage, 'kind' | 'level'>;

/** Titles, recipients, appendices, signatures and closing words, each of which begins a part. */
function namedPart(block: Block, outline: Outline): Shape | undefined {
  const appendix = appendixLabel(block);
  if (RECIPIENTS.test(block.text)) return openNamed(block, outline, 'recipients', 'Nơi nhận');
  if (appendix) return openNamed(block, outline, 'appendix', appendix);
  if (isTitle(block)) {
    enterPart(outline, 'front');
    return { kind: 'heading', level: 1 };
  }
  if (isSignature(block) || isClosing(block)) {
    enterPart(outline, isSignature(block) ? 'signature' : 'closing');
    return { kind: 'paragraph' };
  }
  return undefined;
}

function opensPart(block: Block): boolean {
  return (
    RECIPIENTS.test(block.text) ||
    appendixLabel(block) !== undefined ||
    isTitle(block) ||
    isSignature(block) ||
    isClosing(block)
  );
}

function openNamed(block: Block, outline: Outline, part: 'recipients' | 'appendix', label: string): Shape {
  enterPart(outline, part);
  open(outline, openerOf(block, 1, label), true);
  return { kind: 'heading', level: 1 };
}

/** Numbers, letters and star headings; a number over a whole sentence is a paragraph that opens its section. */
function numbered(block: Block, mark: Mark | undefined, outline: Outline): Shape | undefined {
  const starred = isStarred(block.lines[0]!) && readsAsHeading(block, false);
  const level = mark ? LEVELS[mark.kind] : starred ? 4 : undefined;
  if (!level) return undefined;
  const sibling = siblingAt(outline, level);
  const isHeading = readsAsHeading(block, sibling !== undefined && outline.headings.has(sibling.line));
  open(outline, openerOf(block, level, mark?.label ?? ''), isHeading);
  return isHeading ? { kind: 'heading', level } : { kind: 'paragraph' };
}

function plain(block: Block, mark: Mark | undefined, outline: Outline): Shape {
  const line = block.lines[0]!;
  if (isHashHeading(line)) return { kind: 'heading', level: hashLevel(line.raw) };
  if (mark?.kind === 'bullet' || mark?.kind === 'enumerator' || isStarred(line)) return { kind: 'item' };
  if (outline.part === 'recipients') enterPart(outline, 'signature');
  return { kind: 'paragraph' };
}

function openerOf(block: Block, level: Level, label: string): Opener {
  return { line: block.lines[0]!.number, level, label, text: block.text };
}

/** The level of a title without a number: `##` is the first. */
function hashLevel(raw: string): Level {
  const hashes = /^\s*(#+)/.exec(raw)![1]!.length;
  return Math.min(Math.max(hashes - 1, 1), 4) as Level;
}
