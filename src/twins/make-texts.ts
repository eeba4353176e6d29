import { inThread } from '../threads/in-thread.ts';
import { shareCount, sharesOf } from '../threads/shares.ts';
import { withProgress, type DoneCount } from '../timing/progress.ts';
import { pageText, type PageSource, type PageText } from './markdown.ts';

/** What a thread is given: pages, and the count to which it adds each that it has made. */
export interface PagesToText {
  pages: PageSource[];
  done: DoneCount;
}

/** So many pages are made into text before starting a thread for them pays. */
const fewPages = 40;
const making = new URL('./worker.ts', import.meta.url);

/** The texts of pages, in the order of the pages; many pages are shared out among the processors. */
export async function makeTexts(pages: PageSource[], say: (text: string) => void): Promise<PageText[]> {
  if (pages.length <= fewPages) return pages.map(pageText);
  return withProgress('pages as Markdown', pages.length, say, (done) => inThreads(pages, done));
}

async function inThreads(pages: PageSource[], done: DoneCount): Promise<PageText[]> {
  const texts: PageText[] = [];
  await Promise.all(
    sharesOf([...pages.keys()], (index) => pages[index]!.main.length, shareCount).map(async (share) => {
      const work: PagesToText = { pages: share.map((index) => pages[index]!), done };
      const made = await inThread<PageText[]>(making, work);
      for (const [place, index] of share.entries()) texts[index] = made[place]!;
    }),
  );
  return texts;
}
