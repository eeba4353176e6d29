import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joined, read, write, type Value } from './cbor.ts';
import { chunkOf, grouped, wordsIn } from './chunks.ts';
import { signature } from './files.ts';

/** A file of the bundle: its path in it and its content. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** The version of Pagefind whose files and engine this site reads. */
export const pagefindVersion = '1.5.2';

/** What is kept as Pagefind writes it: what is shown of each page, the engine, and Pagefind's own client. */
const kept = /^(fragment\/.*|wasm\.unknown\.pagefind|pagefind\.js|pagefind-worker\.js)$/;

/** What Pagefind lists in its first file. */
interface Entry {
  version: string;
  languages: { [lang: string]: { hash: string; wasm: string | null; page_count: number } };
}

/** The table of contents of an index: version, pages, chunks as [from, to, name], filters as [name, file], … */
type Contents = [string, [string, number][], [string, string, string][], [string, string][], ...Value[]];

/**
 * Rewrites the files of Pagefind: small chunks of words, everything in a fixed order, languages under their own tags, and
 * nothing that the site does not use.
 * @throws when the files are of another version than the one this site is written for
 */
export function rewritten(files: BundleFile[]): BundleFile[] {
  const contentOf = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(contentOf.get('pagefind-entry.json'))) as Entry;
  if (entry.version !== pagefindVersion) {
    throw new Error(
      `Pagefind is of version ${entry.version}, but the search is written for ${pagefindVersion}. ` +
        `Install pagefind@${pagefindVersion}, or adapt src/search/wasm.ts and src/search/rewrite.ts and run their tests.`,
    );
  }
  const made: BundleFile[] = files
    .filter(({ path }) => kept.test(path))
    .map(({ path, content }) => ({ path: ownTag(path), content }));
  const unpacked = (path: string) => gunzipSync(contentOf.get(path) ?? '').subarray(signature.length);
  const languages = Object.entries(entry.languages).map(([tag, language]) => {
    const lang = ownTag(tag);
    const add = (path: (name: string) => string, content: Uint8Array) => {
      const name = `${lang}_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
      made.push({ path: path(name), content: packed(content) });
      return name;
    };
    const contents = read(unpacked(`pagefind.${language.hash}.pf_meta`)).value as Contents;
    const [version, pages, wholes, filters, ...rest] = contents;
    const words = wholes.flatMap(([, , name]) => wordsIn(unpacked(`index/${name}.pf_index`)));
    const chunks = grouped(words).map((group) => {
      const name = add((hash) => `index/${hash}.pf_index`, chunkOf(group));
      return [group[0]?.word ?? '', group.at(-1)?.word ?? '', name];
    });
    const sorted = filters.toSorted(byName).map(([name, file]) => {
      const { value } = read(unpacked(`filter/${file}.pf_filter`));
      const [, values] = value as [string, [string, Value][]];
      return [name, add((hash) => `filter/${hash}.pf_filter`, write([name, values.toSorted(byName)]))];
    });
    const own = pages.map(([name, length]) => [ownTag(name), length]);
    const hash = add((name) => `pagefind.${name}.pf_meta`, write([version, own, chunks, sorted, ...rest]));
    return [lang, { ...language, hash }] as const;
  });
  const listed = { ...entry, languages: Object.fromEntries(languages.toSorted(byName)) };
  made.push({ path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(listed)) });
  return made.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** `x-vi` and names made from it, as bundle.ts hands them to Pagefind, under the site's own tag `vi`. */
function ownTag(name: string): string {
  return name.replace(/^(fragment\/)?x-/, '$1');
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(joined([new TextEncoder().encode(signature), content]), { level: 9 });
}
