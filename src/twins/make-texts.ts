import { inThread } from '../threads/in-thread.ts';
import { shareCount, sharesOf } from '../threads/shares.ts';
import { pageText, type PageSource, type PageText } from './markdown.ts';

/** So many pages are made into text before starting a thread for them pays. */
const fewPages = 40;
const making = new URL('./worker.ts', import.meta.url);

/** The texts of pages, in the order of the pages; many pages are shared out among the processors. */
export async function makeTexts(pages: PageSource[]): Promise<PageText[]> {
  if (pages.length <= fewPages) return pages.map(pageText);
  const texts: PageText[] = [];
  await Promise.all(
    sharesOf([...pages.keys()], (index) => pages[index]!.main.length, shareCount).map(async (share) => {
      const made = await inThread<PageText[]>(
        making,
        share.map((index) => pages[index]!),
      );
      for (const [place, index] of share.entries()) texts[index] = made[place]!;
    }),
  );
  return texts;
}
