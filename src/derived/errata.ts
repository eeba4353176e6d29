import type { Passage } from '../passages/passage.ts';
import type { EntryOf } from '../schemas/site.ts';
import { escapePattern } from './pattern.ts';
import type { Site } from './site.ts';

/** The misprints of a passage, in the order of its lines. */
export function errataOn(site: Pick<Site, 'entries'>, passage: Passage): EntryOf<'errata'>[] {
  return site.entries.errata
    .filter(({ plan, line }) => plan === passage.plan && line >= passage.line && line <= passage.endLine)
    .toSorted((a, b) => a.line - b.line);
}

/** A run of a passage's words: as it stands, or a misprint. */
export interface Run {
  text: string;
  misprint: boolean;
}

/** Cuts a text into runs, the misprints apart, so that they can be marked; words that do not stand in it are left out. */
export function markMisprints(text: string, printed: string[]): Run[] {
  const words = [...new Set(printed)]
    .filter((word) => text.includes(word))
    .toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [{ text, misprint: false }];
  const pattern = new RegExp(`(${words.map(escapePattern).join('|')})`, 'u');
  return text
    .split(pattern)
    .filter(Boolean)
    .map((run) => ({ text: run, misprint: words.includes(run) }));
}
