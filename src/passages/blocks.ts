import { isBlank, isHashHeading, isStarred, plainText, type SeedLine } from './lines.ts';
import { beginsBlock, markOf } from './marks.ts';
import { tableAt } from './table-lines.ts';

/** Lines that belong together: running text, or a whole table. */
export interface Block {
  kind: 'text' | 'table';
  lines: SeedLine[];
  /** The plain words, lines joined by a space; empty for a table. */
  text: string;
}

/** The blocks of a seed in order; text that a page break cut in mid-sentence is one block again. */
export function blocksOf(lines: SeedLine[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let afterBlank = true;
  while (at < lines.length) {
    const line = lines[at]!;
    const table = tableAt(lines, at);
    const last = blocks.at(-1);
    if (table.length > 0) {
      blocks.push({ kind: 'table', lines: table, text: '' });
      at += table.length;
      afterBlank = true;
      continue;
    }
    if (!isBlank(line)) {
      if (last && belongsTo(last, line, afterBlank)) addLine(last, line);
      else blocks.push({ kind: 'text', lines: [line], text: plainText(line.raw) });
    }
    afterBlank = isBlank(line) || isHashHeading(line);
    at += 1;
  }
  return blocks;
}

/** True when the text stops without the punctuation that ends a sentence or an item. */
export function isUnterminated(text: string): boolean {
  return !/[.;:!?…]["”’)\]]*$/.test(text);
}

function belongsTo(block: Block, line: SeedLine, afterBlank: boolean): boolean {
  if (block.kind === 'table' || isHashHeading(line) || isStarred(line)) return false;
  const text = plainText(line.raw);
  if (!afterBlank) return !beginsBlock(text);
  return !isHashHeading(block.lines[0]!) && isUnterminated(block.text) && goesOn(text);
}

/** A line that goes on from a page break: lower case first, or the dots of an unfinished list. */
function goesOn(text: string): boolean {
  return /^(?:\p{Ll}|\.{3,}\s)/u.test(text) && markOf(text) === undefined;
}

function addLine(block: Block, line: SeedLine): void {
  block.lines.push(line);
  block.text = `${block.text} ${plainText(line.raw)}`;
}
