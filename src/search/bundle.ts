import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './documents.ts';
import { rewritten, type BundleFile } from './rewrite.ts';
import { tight } from './tight.ts';
import { countDone, noneDone } from '../timing/progress.ts';

/**
 * Makes the search bundle, with an index for each language. The same documents give the same bytes.
 * @throws when Pagefind cannot read a document, or is of another version than the one this site is written for
 */
export async function makeBundle(documents: SearchDocument[], done = noneDone()): Promise<BundleFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join(' ')}`);
  try {
    for (const { url, html } of documents) {
      const added = await index.addHTMLFile({ url, content: unstemmed(html) });
      if (added.errors.length) throw new Error(`Pagefind could not read ${url}: ${added.errors.join(' ')}`);
      countDone(done);
    }
    return await tight(rewritten((await index.getFiles()).files));
  } finally {
    await close();
  }
}

/** Under a private language tag Pagefind cuts off no endings; endings.ts does that when a reader searches. */
function unstemmed(html: string): string {
  return html.replace(/(<html[^>]*\slang=")/, '$1x-');
}
