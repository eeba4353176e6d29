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
  const folded = quietened(fold(html));
  const parts = [...folded.matchAll(/<\w+[^>]*\sdata-search-part="([^"]*)"[^>]*>/g)];
  const first = parts[0];
  if (!first) return [{ url, html: folded }];

  const end = folded.lastIndexOf('</main>');
  const head = headOfPart(folded);
  return [
    { url, html: folded.slice(0, first.index) + folded.slice(end) },
    ...parts.map((part, index) => ({
      url: `${url}#${/\sid="([^"]*)"/.exec(part[0])?.[1] ?? ''}`,
      html:
        `${head}<h1 data-pagefind-meta="title" data-pagefind-ignore>${part[1]?.replaceAll('<', '&lt;')}</h1>` +
        `${folded.slice(part.index, parts[index + 1]?.index ?? end)}</main></body></html>`,
    })),
  ];
}

/** Labels and sentences of silence are left out: they stand on nearly every page and say nothing of it. */
function quietened(html: string): string {
  return html.replace(/ class="(?:[^"]* )?(?:silence|tag)(?: [^"]*)?"/g, '$& data-pagefind-ignore');
}

/** How the document of a part begins: with the language, the title and the filters of its page. */
function headOfPart(html: string): string {
  const lang = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? '';
  const title = /data-pagefind-meta="title"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  const filters = [...html.matchAll(/\sdata-pagefind-filter="[^"]*"/g)].map(
    ([attribute]) => `<i${attribute}></i>`,
  );
  return (
    `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>${filters.join('')}` +
    `<i data-pagefind-filter="part:yes"></i><p data-pagefind-meta="page" data-pagefind-ignore>${title}</p>`
  );
}
