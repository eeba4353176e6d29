import { read, type Value } from './cbor.ts';
import { unpack } from './files.ts';

/** The index of one language, opened: its table of contents, its engine, and its files as they are asked for. */
export interface Catalogue {
  lang: string;
  meta: Uint8Array;
  engine: WebAssembly.Module;
  /** The names of all pages, in the order of their addresses. */
  pages: string[];
  /** The number of the title among the fields of metadata. */
  titleField: number;
  /** The chunks of words, in the order of the alphabet. */
  chunks: { from: string; to: string; name: string }[];
  /** A file of the index, unpacked; each is loaded once. */
  file(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Loads a file: its bytes as served; throws when it cannot be had. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The list of languages that Pagefind writes. */
interface Entry {
  version: string;
  languages: { [lang: string]: { hash: string } };
}

/**
 * Opens the index of a language.
 * @throws when a file cannot be loaded or there is no index for the language
 */
export async function openCatalogue(load: Load, lang: string): Promise<Catalogue> {
  const { version, languages } = JSON.parse(
    new TextDecoder().decode(await load('pagefind-entry.json')),
  ) as Entry;
  const language = languages[lang];
  if (!language) throw new Error(`There is no search index for the language ${lang}.`);
  const file = once(async (path) => unpack(await load(path)));
  const [meta, engine] = await Promise.all([
    file(`pagefind.${language.hash}.pf_meta`),
    file(`wasm.unknown.pagefind?v=${version}`).then((bytes) => WebAssembly.compile(bytes)),
  ]);
  const [, pages, chunks, , , fields] = read(meta).value as Contents;
  return {
    meta,
    engine,
    lang,
    pages: pages.map(([name]) => name),
    titleField: fields.indexOf('title'),
    chunks: chunks.map(([from, to, name]) => ({ from, to, name })),
    file,
  };
}

/** A table of contents: version, pages with lengths, chunks, filters with files, orders, fields of metadata. */
type Contents = [
  version: string,
  pages: [string, number][],
  chunks: [string, string, string][],
  filters: [string, string][],
  orders: Value[],
  fields: string[],
];

/** Asks once for each path, and again only after a failure. */
function once<Content>(load: (path: string) => Promise<Content>): (path: string) => Promise<Content> {
  const asked = new Map<string, Promise<Content>>();
  return (path) => {
    const content = asked.get(path) ?? load(path);
    asked.set(path, content);
    content.catch(() => asked.delete(path));
    return content;
  };
}
