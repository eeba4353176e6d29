import { readFileSync } from 'node:fs';
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { fontBytes } from '../fonts/be-vietnam-pro.ts';
import type { Typesetter } from './typesetter.ts';

const folder = 'node_modules/@myriaddreamin/typst-ts-web-compiler';
const main = '/main.typ';
/** Faults as lines of text. */
const asLines = 2;

/** Typst as WebAssembly, which runs on every machine. */
export async function wasmTypesetter(): Promise<Typesetter> {
  await init({ module_or_path: readFileSync(`${folder}/pkg/typst_ts_web_compiler_bg.wasm`) });
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  await builder.add_raw_font(fontBytes('regular'));
  await builder.add_raw_font(fontBytes('bold'));
  const compiler = await builder.build();
  return {
    maker: `typst wasm ${version}`,
    pdf: (source, inputs) => {
      compiler.add_source(main, source);
      const { result, diagnostics = [] } = compiler.compile(main, Object.entries(inputs), 'pdf', asLines) as {
        result?: Uint8Array;
        diagnostics?: unknown[];
      };
      if (diagnostics.length > 0 || !result) throw new Error(diagnostics.map(String).join('; '));
      return result;
    },
  };
}
