import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versions } from 'node:process';
import { keptIn } from '../cache/kept.ts';
import { countDone, type DoneCount } from '../timing/progress.ts';
import { brotliQuality } from './packed-files.ts';
import { joined, pack, parted } from './pack.ts';
import { sha256 } from '../passages/hash.ts';

/** Files of a build to be packed, and the folder in which packed files are kept from build to build. */
export interface FilesToPack {
  folder: string;
  kept: string;
  files: string[];
  /** The count to which each packed file is added. */
  done: DoneCount;
}

/** What packing has come to. */
export interface PackedFiles {
  /** The files written, as paths below the folder. */
  written: string[];
  /** How many files were packed anew. */
  made: number;
}

/** How many files are read and written at the same time. */
const atOnce = 8;

/** Writes beside each file its packed forms `.br` and `.gz`, where they are smaller. */
export async function packFiles({ folder, kept, files, done }: FilesToPack): Promise<PackedFiles> {
  const cache = keptIn(kept, `brotli ${versions.brotli}, zlib ${versions.zlib}`);
  const written: string[] = [];
  let made = 0;
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      await packFile(file);
      countDone(done);
    }
  };
  const packFile = async (file: string) => {
    const content = await readFile(join(folder, file));
    const quality = brotliQuality(file, content.length);
    if (quality === undefined) return;
    const input = `${quality} ${sha256(content)}`;
    const { brotli, gzip } = parted(
      await cache.get(input, () => {
        made += 1;
        return Promise.resolve(joined(pack(content, quality)));
      }),
    );
    if (brotli.length < content.length) await write(`${file}.br`, brotli);
    if (gzip.length < content.length) await write(`${file}.gz`, gzip);
  };
  const write = async (file: string, content: Uint8Array) => {
    await writeFile(join(folder, file), content);
    written.push(file);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { written, made };
}
