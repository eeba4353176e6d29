import { blocksOf } from './blocks.ts';
import { linesOf } from './lines.ts';
import { emptyOutline } from './outline.ts';
import type { Passage } from './passage.ts';
import { goesOnInBody, passageOfText } from './text-passages.ts';
import { passagesOfTable } from './table-passages.ts';

/** Splits the text of a seed into its passages, in the order of the seed. Every non-blank line is in exactly one. */
export function splitSeed(planId: string, text: string): Passage[] {
  const outline = emptyOutline();
  const passages: Passage[] = [];
  for (const block of blocksOf(linesOf(text))) {
    const last = passages.at(-1);
    if (block.kind === 'table') passages.push(...passagesOfTable(planId, block.lines, outline));
    else if (last && goesOnInBody(last, block)) joinTo(last, block.text, block.lines.at(-1)!.number);
    else passages.push(passageOfText(planId, block, outline));
  }
  return passages;
}

function joinTo(passage: Passage, text: string, endLine: number): void {
  passage.text = `${passage.text} ${text}`;
  passage.endLine = endLine;
}
