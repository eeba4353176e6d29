import { sha256 } from './hash.ts';

/** A seed as the collection holds it. */
export interface Seed {
  /** The text of the plan, as received. */
  text: string;
  /** The SHA-256 of its bytes. */
  sha256: string;
  /** Its size in bytes. */
  bytes: number;
}

/** Reads the bytes of a seed, or says in one sentence why they cannot be a seed. */
export function readSeed(bytes: Uint8Array): Seed | { problem: string } {
  const text = decode(bytes);
  if (text === undefined) return { problem: 'is not valid UTF-8' };
  if (text.trim() === '') return { problem: 'is empty' };
  if (text !== text.normalize('NFC')) return { problem: 'is not in Unicode normalization form C (NFC)' };
  return { text, sha256: sha256(bytes), bytes: bytes.byteLength };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
