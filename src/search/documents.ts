import { fold } from './fold.ts';

/** One document of the index: where it is and what Pagefind reads. */
export interface SearchDocument {
  /** Path below the path of the site, with a fragment for a part of a page. */
  url: string;
  /** A folded HTML document. */
  html: string;
}

/**
 * The documents that a built page puts into the index: none without `data-pagefind-body`; else the page, and each of its
 * parts on its own. A part is an element with `data-search-part`, whose value is the title of the part, and with an id;
 * it reaches to the next one or to the end of the main content, so that a plan is found by its chapters.
 */
export function documentsOf(url: string, html: string): SearchDocument[] {
  if (!/<[^>]*\sdata-pagefind-body[\s=>]/.test(html)) return [];
  const folded = fold(html);
  const parts = [...folded.matchAll(/<\w+[^>]*\sdata-search-part="([^"]*)"[^>]*>/g)];
  const first = parts[0];
  if (!first) return [{ url, html: folded }];

  const end = folded.lastIndexOf('</main>');
  const page = { url, html: folded.slice(0, first.index) + folded.slice(end) };
  const filters = [...folded.matchAll(/\sdata-pagefind-filter="[^"]*"/g)].map(
    ([attribute]) => `<i${attribute}></i>`,
  );
  const head = `<!doctype html><html lang="${languageOf(folded)}"><body><main data-pagefind-body>${filters.join('')}`;
  return [
    page,
    ...parts.map((part, index) => ({
      url: `${url}#${/\sid="([^"]*)"/.exec(part[0])?.[1] ?? ''}`,
      html:
        `${head}<i data-pagefind-filter="part:yes"></i><h1 data-pagefind-meta="title" data-pagefind-ignore>${part[1]}</h1>` +
        `${folded.slice(part.index, parts[index + 1]?.index ?? end)}</main></body></html>`,
    })),
  ];
}

function languageOf(html: string): string {
  return /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
}
