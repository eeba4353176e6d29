import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fontBytes } from '../fonts/be-vietnam-pro.ts';
import type { Typesetter } from './typesetter.ts';

/** A list of faults as the program tells them. */
interface Faults {
  shortDiagnostics: { message: string }[];
}

/** The part of the program that is used here. */
interface Compiler {
  compile(source: { mainFileContent: string; inputs: Record<string, string> }): {
    result: object | null;
    takeError(): Faults | null;
    takeWarnings(): Faults | null;
  };
  pdf(document: object, options: { pdfStandard: string }): Uint8Array;
}

interface Program {
  NodeCompiler: { create(options: { fontArgs: { fontBlobs: Uint8Array[] }[] }): Compiler };
}

const name = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
const standard = 'ua-1';

/** Typst as a native program, which is here on Linux with x64 alone; undefined on other machines. */
export function nativeTypesetter(): Typesetter | undefined {
  const load = createRequire(join(process.cwd(), 'package.json'));
  let program: Program;
  try {
    program = load(name) as Program;
  } catch {
    return undefined;
  }
  const { version } = load(`${name}/package.json`) as { version: string };
  const fontBlobs = [Buffer.from(fontBytes('regular')), Buffer.from(fontBytes('bold'))];
  const compiler = program.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return {
    maker: `typst native ${version} ${standard}`,
    pdf: (source, inputs) => {
      const compiled = compiler.compile({ mainFileContent: source, inputs });
      const faults = [compiled.takeError(), compiled.takeWarnings()].flatMap(
        (list) => list?.shortDiagnostics ?? [],
      );
      if (faults.length > 0 || !compiled.result) {
        throw new Error(faults.map(({ message }) => message).join('; '));
      }
      try {
        return compiler.pdf(compiled.result, { pdfStandard: standard });
      } catch (error) {
        throw new Error(wordsOf(error), { cause: error });
      }
    },
  };
}

/** The program tells the faults of a PDF in the code of its error and leaves its message empty. */
function wordsOf(error: unknown): string {
  const { message = '', code = '' } = error as { message?: string; code?: string };
  return [message, code].filter(Boolean).join(' ');
}
