/** Pagefind's search, started once for one search; it forgets everything afterwards. */
export interface Engine {
  /** The names of the chunks in which a word without marks may stand. */
  chunksFor(word: string): string[];
  /** Takes in a chunk of words. */
  addWords(chunk: Uint8Array): void;
  /** The names of the chunks of the given filters. */
  filterChunksFor(filters: object): string[];
  /** Takes in a chunk of a filter. */
  addFilter(chunk: Uint8Array): void;
  /** Searches what was taken in for words without marks, divided by spaces; none list all pages. */
  search(words: string, filters: object): Found;
}

/** What the search answers: pages with score and places of the words, whose weight is 24 where nothing else is said. */
export interface Found {
  results: { p: string; s: number; l: { l: number; w: number }[] }[];
}

/**
 * How much counts: likeness of length, length of the page, a word of the title. Marks do not count here: Pagefind gives
 * nothing for them on a page that holds a word in two spellings (`hạ` and `ha`); rank.ts counts them.
 */
const weights = { term_similarity: 1, page_length: 0.2, diacritic_similarity: 0, meta_weights: { title: 2 } };

/** The functions of the WebAssembly that Pagefind 1.5.2 writes; texts and bytes go in as pointer and length. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(pointer: number, length: number, align: number): void;
  init_pagefind(...bytes: Slice): number;
  set_ranking_weights(index: number, ...weights: Slice): number;
  load_index_chunk(index: number, ...bytes: Slice): number;
  load_filter_chunk(index: number, ...bytes: Slice): number;
  request_indexes(index: number, ...query: Slice): Slice;
  request_filter_indexes(index: number, ...filters: Slice): Slice;
  search(index: number, ...texts: [...Texts, phrase: number, marks: number]): Slice;
}

type Slice = [pointer: number, length: number];

/** Words, words as typed, filters, order. */
type Texts = [...Slice, ...Slice, ...Slice, ...Slice];

/** Starts the search with the table of contents of an index. */
export async function startEngine(module: WebAssembly.Module, meta: Uint8Array): Promise<Engine> {
  const init = () => void (instance.exports as unknown as Exports).__wbindgen_externrefs.grow(4);
  const instance: WebAssembly.Instance = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: init },
  });
  const exports = instance.exports as unknown as Exports;
  exports.__wbindgen_start();

  const put = (content: Uint8Array | string): Slice => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const pointer = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const take = ([pointer, length]: Slice): unknown => {
    const bytes = new Uint8Array(exports.memory.buffer, pointer >>> 0, length);
    const text = new TextDecoder().decode(bytes);
    exports.__wbindgen_free(pointer, length, 1);
    return JSON.parse(text);
  };
  const checked = (index: number): number => {
    if (!index) throw new Error('The search index does not fit the search engine.');
    return index;
  };

  let index = checked(exports.init_pagefind(...put(meta)));
  index = checked(exports.set_ranking_weights(index, ...put(JSON.stringify(weights))));
  return {
    chunksFor: (word) => take(exports.request_indexes(index, ...put(word))) as string[],
    addWords: (chunk) => void (index = checked(exports.load_index_chunk(index, ...put(chunk)))),
    filterChunksFor: (filters) =>
      take(exports.request_filter_indexes(index, ...put(JSON.stringify(filters)))) as string[],
    addFilter: (chunk) => void (index = checked(exports.load_filter_chunk(index, ...put(chunk)))),
    search: (words, filters) => {
      const texts = [words, words, JSON.stringify(filters), ''].flatMap(put) as Texts;
      return take(exports.search(index, ...texts, 0, 0)) as Found;
    },
  };
}
