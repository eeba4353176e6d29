import { nativeTypesetter } from './typst-native.ts';
import { wasmTypesetter } from './typst-wasm.ts';

/** A program that sets a document as a PDF. */
export interface Typesetter {
  /** Its name, version and the standard that it holds the PDF to: what every byte depends on besides the document. */
  maker: string;
  /**
   * Sets a document; what it reads as `sys.inputs` is data and never runs.
   * @throws when the program finds a fault or warns, in its words
   */
  pdf(source: string, inputs: Record<string, string>): Uint8Array;
}

let found: Promise<Typesetter> | undefined;

/**
 * The program for this machine: where there is a native one, that one, which holds each PDF to PDF/UA-1; elsewhere the
 * one that runs everywhere, whose PDFs look the same and are tagged, but do not say that they follow the standard.
 */
export function typesetter(): Promise<Typesetter> {
  found ??= Promise.resolve(nativeTypesetter() ?? wasmTypesetter());
  return found;
}
