import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { pageText, type PageSource, type PageText } from './markdown.ts';

/** So many pages are made into text before starting a thread for them pays. */
const fewPages = 40;

/** The texts of pages, in the order of the pages; many pages are shared out among the processors. */
export async function makeTexts(pages: PageSource[]): Promise<PageText[]> {
  if (pages.length <= fewPages) return pages.map(pageText);
  const texts: PageText[] = [];
  await Promise.all(
    sharesOf(pages, Math.min(4, availableParallelism())).map(async (share) => {
      const made = await inThread(share.map((index) => pages[index]!));
      for (const [place, index] of share.entries()) texts[index] = made[place]!;
    }),
  );
  return texts;
}

/** The places of the pages, dealt out so that each share has about as much to read. */
function sharesOf(pages: PageSource[], count: number): number[][] {
  const bySize = [...pages.keys()].sort((a, b) => pages[b]!.main.length - pages[a]!.main.length);
  return Array.from({ length: count }, (_, share) => bySize.filter((_place, rank) => rank % count === share));
}

function inThread(pages: PageSource[]): Promise<PageText[]> {
  const flags = process.features.typescript ? [] : ['--experimental-strip-types'];
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: pages,
      execArgv: [...flags, '--disable-warning=ExperimentalWarning'],
    });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`A thread that makes texts ended with code ${code}.`)));
  });
}
