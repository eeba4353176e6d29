import { isUnterminated, type Block } from './blocks.ts';
import { isHashHeading, plainText } from './lines.ts';
import { isDotless, markOf, type Mark } from './marks.ts';
import { siblingAt, type Outline } from './outline.ts';

/** The longest heading that ends with a colon, in characters; longer ones are paragraphs that lead a list. */
const COLON_LIMIT = 140;
/** The longest heading that ends with a full stop, allowed only after a sibling that is a heading. */
const STOP_LIMIT = 160;
/** The longest heading without punctuation at its end. */
const OPEN_LIMIT = 200;

/** True when the block reads as a heading and not as a sentence: short, one sentence, no full stop at its end. */
export function readsAsHeading(block: Block, afterHeading: boolean): boolean {
  const { text } = block;
  if (isHashHeading(block.lines[0]!)) return true;
  if (isRunIn(block.lines[0]!.raw) || hasTwoSentences(text)) return false;
  if (isUnterminated(text)) return text.length <= OPEN_LIMIT;
  if (text.endsWith(':')) return text.length <= COLON_LIMIT;
  return afterHeading && /[^.]\.$/.test(text) && text.length <= STOP_LIMIT;
}

/**
 * True when a number without its dot is a number of the outline: the block reads as a heading and the number
 * begins the run or follows its sibling (`1 Nguồn…`, `2. Nguồn…`, `3 Nguồn…`).
 */
export function isNumbered(block: Block, mark: Mark, outline: Outline): boolean {
  if (!isDotless(mark)) return true;
  const before = Number(siblingAt(outline, 3)?.label ?? 0);
  return readsAsHeading(block, false) && Number(mark.label) === before + 1;
}

/** The title of a document: capitals that begin with its kind. */
export function isTitle(block: Block): boolean {
  const first = plainText(block.lines[0]!.raw);
  return /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN)/.test(first) && !/\p{Ll}/u.test(first);
}

/** The label of an appendix heading (`Phụ lục`, `Phụ lục 2`), or undefined. */
export function appendixLabel(block: Block): string | undefined {
  const found = /^(Phụ lục(?: (?:\d+|[IVX]+))?)\s*(?:[:.–-]|$)/iu.exec(block.text);
  if (!found || !readsAsHeading(block, true)) return undefined;
  return found[1]!.replace(/^phụ lục/iu, 'Phụ lục');
}

/** The authority or position over a signature: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`. */
export function isSignature(block: Block): boolean {
  return /^(?:(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}{2}|(?:PHÓ )?CHỦ TỊCH$)/u.test(block.text);
}

/** The words that close a plan. */
export function isClosing(block: Block): boolean {
  return block.text.startsWith('Trên đây là ');
}

/** True for `**1. Phòng Kinh tế** phối hợp…`: the bold words run into the sentence. */
function isRunIn(raw: string): boolean {
  return /^\s*\*\*[^*\s][^*]*\*\*\s*[^\s*]/.test(raw);
}

function hasTwoSentences(text: string): boolean {
  return /\p{L}{2,}[.!?]\s+\p{Lu}/u.test(text.slice(markOf(text)?.printed.length ?? 0));
}
