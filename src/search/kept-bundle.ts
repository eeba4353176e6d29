import { deserialize, serialize } from 'node:v8';
import { codeHash } from '../cache/code-hash.ts';
import { cacheFolder } from '../cache/folder.ts';
import { keptIn } from '../cache/kept.ts';
import { sha256 } from '../passages/hash.ts';
import { withProgress } from '../timing/progress.ts';
import { makeBundle } from './bundle.ts';
import { documentsOf } from './documents.ts';
import type { BundleFile } from './rewrite.ts';

/** A built page: its path below the path of the site, and its HTML. */
export interface SearchedPage {
  url: string;
  html: string;
}

/** The search bundle of a site. */
export interface KeptBundle {
  files: BundleFile[];
  /** Number of documents in its index. */
  documents: number;
}

/** A bundle is large, and of use only until the next change. */
const daysKept = 2;

/** The search bundle of the pages; made only when one of them or the code has changed since it was kept. */
export async function keptBundle(
  pages: SearchedPage[],
  say: (text: string) => void,
  make: typeof makeBundle = makeBundle,
): Promise<KeptBundle & { made: boolean }> {
  const kept = keptIn(cacheFolder('search-bundle'), codeHash());
  const input = JSON.stringify(pages.map(({ url, html }) => [url, sha256(html)]));
  const made = !kept.has(input);
  const bytes = await kept.get(input, async () => serialize(await bundleOf(pages, say, make)));
  await kept.tidy(daysKept);
  return { ...(deserialize(bytes) as KeptBundle), made };
}

async function bundleOf(
  pages: SearchedPage[],
  say: (text: string) => void,
  make: typeof makeBundle,
): Promise<KeptBundle> {
  const documents = pages.flatMap(({ url, html }) => documentsOf(url, html));
  const files = await withProgress('documents read', documents.length, say, (done) => make(documents, done));
  return { files, documents: documents.length };
}
