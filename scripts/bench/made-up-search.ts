import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/derived/site.ts';
import { nameFileOf } from '../../src/quick-search/names-of.ts';
import { pathOf } from '../../src/routes.ts';
import { makeBundle } from '../../src/search/bundle.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { madeUpSite, type MadeUp } from './made-up.ts';

/** Copies a built site and puts the names and the index of a thousand made-up entries into it; its pages stay. */
export async function makeUpSearch(from: string, into: string, site: Site, made: MadeUp[]): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  cpSync(from, into, { recursive: true });
  rmSync(join(into, 'pagefind'), { recursive: true });
  writeFileSync(join(into, 'names/vi.json'), JSON.stringify(nameFileOf(madeUpSite(site, made), 'vi')));
  const sentences = site.seeds.flatMap(({ text }) => text.split('\n').filter((line) => line.length > 60));
  const documents = made.flatMap((entry, index) =>
    documentsOf(
      pathOf({ section: entry.kind, address: entry.address }, 'vi'),
      pageOf(entry, index, sentences, made),
    ),
  );
  for (const { path, content } of await makeBundle(documents)) {
    const file = join(into, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A page of a made-up entry: its name, its neighbours' names, and eight sentences of the plans. */
function pageOf({ kind, name }: MadeUp, index: number, sentences: string[], made: MadeUp[]): string {
  const texts = Array.from(
    { length: 8 },
    (_, at) => sentences[(index * 13 + at * 29) % sentences.length] ?? '',
  );
  const near = [1, 2, 3].map((step) => made[(index + step * 37) % made.length]?.name.vi ?? '');
  const paragraphs = [`${name.vi} gần ${near.join(', ')}.`, ...texts].map(
    (text) => `<p>${escaped(text)}</p>`,
  );
  return (
    '<!doctype html><html lang="vi"><head><title>-</title></head><body><main data-pagefind-body>' +
    `<span hidden data-pagefind-filter="kind:${kind}"></span>` +
    `<h1 data-pagefind-meta="title">${name.vi}</h1>${paragraphs.join('')}</main></body></html>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
