import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { joined, read, write, type Value } from './cbor.ts';
import { chunkOf, grouped, wordsIn } from './chunks.ts';
import { signature } from './files.ts';
import type { SearchDocument } from './documents.ts';

/** The version of Pagefind whose files and engine this site reads. */
export const pagefindVersion = '1.5.2';

/** A file of the bundle: its path in it and its content. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind lists in its first file. */
interface Entry {
  version: string;
  languages: { [lang: string]: { hash: string; wasm: string | null; page_count: number } };
}

/** The table of contents of an index: version, pages, chunks as [from, to, name], filters as [name, file], … */
type Contents = [version: string, pages: Value, chunks: [string, string, string][], filters: [string, string][], ...Value[]];

/** Pagefind's own interfaces, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search bundle, with an index for each language. The same documents give the same bytes.
 * @throws when Pagefind cannot read a document, or is of another version than the engine this site speaks to
 */
export async function makeBundle(documents: SearchDocument[]): Promise<BundleFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join(' ')}`);
  try {
    for (const { url, html } of documents) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length) throw new Error(`Pagefind could not read ${url}: ${added.errors.join(' ')}`);
    }
    return rewritten((await index.getFiles()).files);
  } finally {
    await close();
  }
}

/** The bundle without unused interfaces, with small chunks of words, and in a fixed order throughout. */
function rewritten(files: IndexFile[]): BundleFile[] {
  const content = contentIn(files);
  const entry = JSON.parse(content('pagefind-entry.json').toString()) as Entry;
  if (entry.version !== pagefindVersion) {
    throw new Error(
      `Pagefind is of version ${entry.version}, but the search is written for ${pagefindVersion}. ` +
        `Install pagefind@${pagefindVersion}, or adapt src/search/wasm.ts and src/search/bundle.ts and run their tests.`,
    );
  }
  const made: BundleFile[] = [];
  const add = (name: string, bytes: Uint8Array, ending: string) => {
    const hash = `${name}_${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
    made.push({ path: ending.replace('*', hash), content: packed(bytes) });
    return hash;
  };
  const languages = Object.entries(entry.languages).toSorted().map(([lang, language]) => {
    const contents = read(unpacked(content(`pagefind.${language.hash}.pf_meta`))).value as Contents;
    const [version, pages, wholeChunks, filters, ...rest] = contents;
    const words = wholeChunks.flatMap(([, , name]) => wordsIn(unpacked(content(`index/${name}.pf_index`))));
    const chunks = grouped(words).map((group) => [
      group[0]?.word ?? '',
      group.at(-1)?.word ?? '',
      add(lang, chunkOf(group), 'index/*.pf_index'),
    ]);
    const sortedFilters = filters.toSorted(byFirst).map(([name, file]) => {
      const [, values] = read(unpacked(content(`filter/${file}.pf_filter`))).value as [string, [string, Value][]];
      return [name, add(lang, write([name, values.toSorted(byFirst)]), 'filter/*.pf_filter')];
    });
    const hash = add(lang, write([version, pages, chunks, sortedFilters, ...rest]), 'pagefind.*.pf_meta');
    return [lang, { ...language, hash }];
  });
  const listed = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  const kept = files.filter(({ path }) => !unused.test(path) && !/\.pf_(index|meta|filter)$|-entry\.json$/.test(path));
  return [...kept, ...made, { path: 'pagefind-entry.json', content: Buffer.from(listed) }].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function contentIn(files: IndexFile[]): (path: string) => Buffer {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  return (path) => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind wrote no file ${path}.`);
    return Buffer.from(content);
  };
}

function byFirst([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

function unpacked(content: Buffer): Uint8Array {
  return gunzipSync(content).subarray(signature.length);
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(joined([new TextEncoder().encode(signature), content]), { level: 9 });
}
