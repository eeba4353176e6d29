import type { History } from '../history/git-log.ts';
import { readHistory, type KnownHistory } from '../history/read-history.ts';

let known: KnownHistory | undefined;

/** When each file of content changed; undefined, and said once in a line, where that is not known. */
export function loadHistory(): History | undefined {
  if (!known) {
    known = readHistory(process.cwd());
    if (known.reason) {
      console.log(
        `[history] sitemap.xml gives no day of change and the feed only what its sources date: ${known.reason}.`,
      );
    }
  }
  return known.history;
}
