import { joined, read, readHead, writeHead } from './cbor.ts';

/** A word of the index, with the bytes that say where it stands. */
export interface IndexedWord {
  word: string;
  bytes: Uint8Array;
}

/** The words of a chunk, in the order of the alphabet; a chunk is [[word, word, …]], a word [text, …]. */
export function wordsIn(chunk: Uint8Array): IndexedWord[] {
  const list = readHead(chunk, readHead(chunk, 0).next);
  const words: IndexedWord[] = [];
  let at = list.next;
  for (let index = 0; index < list.count; index++) {
    const word = String(read(chunk, readHead(chunk, at).next).value);
    const { next } = read(chunk, at);
    words.push({ word, bytes: chunk.subarray(at, next) });
    at = next;
  }
  return words;
}

/** A chunk of the given words, which must be in order. */
export function chunkOf(words: IndexedWord[]): Uint8Array {
  return joined([writeHead(4, 1), writeHead(4, words.length), ...words.map(({ bytes }) => bytes)]);
}

/**
 * Divides the words of an index into groups for small chunks. Pagefind makes chunks of up to 150 kB, and a search loads
 * one for each word: far more than a reader on a phone should pay for two words.
 * @param size how large a group may grow, in bytes before packing; a word that is larger stands alone
 */
export function grouped(words: IndexedWord[], size = 3000): IndexedWord[][] {
  const groups: IndexedWord[][] = [];
  let free = 0;
  for (const word of words) {
    if (free < word.bytes.length) {
      groups.push([]);
      free = size;
    }
    groups.at(-1)?.push(word);
    free -= word.bytes.length;
  }
  return groups;
}
