import { gunzipSync, gzipSync } from 'node:zlib';
import { joined, read, write, type Value } from './cbor.ts';
import { chunkOf, grouped, wordsIn } from './chunks.ts';
import { signature } from './files.ts';
import { pageNames } from './page-name.ts';
import { wordListOf } from './word-list.ts';
import { sha256 } from '../passages/hash.ts';

/** A file of the bundle: its path in it and its content. */
export interface BundleFile {
  path: string;
  content: Uint8Array;
}

/** The version of Pagefind whose files and engine this site reads. */
export const pagefindVersion = '1.5.2';

/** What is kept as Pagefind writes it: the engine, and Pagefind's own client. */
const kept = /^(wasm\.unknown\.pagefind|pagefind\.js|pagefind-worker\.js)$/;

/** What Pagefind lists in its first file. */
interface Entry {
  version: string;
  languages: { [lang: string]: { hash: string; wasm: string | null; page_count: number } };
}

/** The table of contents of an index: version, pages, chunks as [from, to, name], filters as [name, file], … */
type Contents = [string, [string, number][], [string, string, string][], [string, string][], ...Value[]];

/** A filter: its name, and its values with the numbers of the pages that have them. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

/**
 * Rewrites the files of Pagefind: small chunks of words, everything in a fixed order, names that tell the kind of a page,
 * languages under their own tags, and nothing that the site does not use.
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
  const made = files.filter(({ path }) => kept.test(path));
  const languages = Object.entries(entry.languages).map(([tag, language]) => {
    // bundle.ts hands `vi` to Pagefind as `x-vi`.
    const lang = tag.replace(/^x-/, '');
    return [lang, { ...language, hash: addLanguage(lang, language.hash, contentOf, made) }] as const;
  });
  const listed = { ...entry, languages: Object.fromEntries(languages.toSorted(byName)) };
  made.push({ path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(listed)) });
  return made.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Adds the files of a language, and gives the name of its table of contents. */
function addLanguage(
  lang: string,
  hash: string,
  contentOf: Map<string, Uint8Array>,
  made: BundleFile[],
): string {
  const unpacked = (path: string) => gunzipSync(contentOf.get(path) ?? '').subarray(signature.length);
  const add = (path: (name: string) => string, content: Uint8Array) => {
    const name = `${lang}_${sha256(content).slice(0, 7)}`;
    made.push({ path: path(name), content: packed(content) });
    return name;
  };
  const [version, pages, wholeChunks, filterFiles, ...rest] = read(unpacked(`pagefind.${hash}.pf_meta`))
    .value as Contents;
  const words = wholeChunks.flatMap(([, , name]) => wordsIn(unpacked(`index/${name}.pf_index`)));
  made.push({ path: `words/${lang}.txt`, content: new TextEncoder().encode(wordListOf(words)) });
  const chunks = grouped(words).map((group) => {
    const name = add((named) => `index/${named}.pf_index`, chunkOf(group));
    return [group[0]?.word ?? '', group.at(-1)?.word ?? '', name];
  });
  const filters = filterFiles.map(([, file]) => read(unpacked(`filter/${file}.pf_filter`)).value as Filter);
  const filterNames = filters.toSorted(byName).map(([name, values]) => {
    return [name, add((named) => `filter/${named}.pf_filter`, write([name, values.toSorted(byName)]))];
  });
  const oldNames = pages.map(([name]) => name);
  const names = pageNames(lang, oldNames, kindsOf(filters, pages.length));
  for (const [index, name] of oldNames.entries()) {
    const content = contentOf.get(`fragment/${name}.pf_fragment`) ?? new Uint8Array();
    made.push({ path: `fragment/${names[index]}.pf_fragment`, content });
  }
  const renamed = pages.map(([, length], index) => [names[index] ?? '', length]);
  return add((named) => `pagefind.${named}.pf_meta`, write([version, renamed, chunks, filterNames, ...rest]));
}

/** The kind of each page: `plans`, or `plans-part` for a part of a page. */
function kindsOf(filters: Filter[], count: number): string[] {
  const pagesBy = (name: string) => filters.find(([filter]) => filter === name)?.[1] ?? [];
  const parts = new Set(pagesBy('part').flatMap(([, pages]) => pages));
  return Array.from({ length: count }, (_, page) => {
    const kind = pagesBy('kind').find(([, pages]) => pages.includes(page))?.[0] ?? 'page';
    return kind.replace(/[^a-z0-9-]/g, '') + (parts.has(page) ? '-part' : '');
  });
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(joined([new TextEncoder().encode(signature), content]), { level: 9 });
}
