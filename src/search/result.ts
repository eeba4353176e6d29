import type { Catalogue } from './catalogue.ts';
import { excerptOf, markedWords, type Piece } from './excerpt.ts';
import { unfold } from './fold.ts';
import type { Hit } from './rank.ts';
import { marksOf, type Mark } from './text-fragment.ts';

/** A page found, as it is shown. */
export interface Result {
  /** Path below the path of the site, with the fragment of the passage where there is one. */
  path: string;
  title: Piece[];
  /** The title of the page, for a part of one. */
  page?: string;
  excerpt: Piece[];
  /** What is marked on the page when it is opened. */
  marks: Mark[];
  /** The values of the page's filters. */
  filters: Record<string, string[]>;
  /** The line of the plan in which the words stand. */
  line?: string;
}

/** What Pagefind keeps of a page. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: { title?: string; page?: string };
  anchors: { id: string; location: number }[];
}

/**
 * Loads what is shown of a page found.
 * @throws when the file of the page cannot be loaded
 */
export async function resultOf(catalogue: Catalogue, { page, places, query }: Hit): Promise<Result> {
  const bytes = await catalogue.file(`fragment/${page}.pf_fragment`);
  const fragment = JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
  const { title = '', page: whole } = fragment.meta;
  const { pieces, at } = excerptOf(fragment.content, title, places, query);
  const line = fragment.filters.part && lineAt(fragment.anchors, at);
  return {
    path: line ? `${fragment.url.split('#')[0]}#l${line}` : fragment.url,
    title: unfolded(markedWords(title, query)),
    page: whole && unfold(whole),
    excerpt: unfolded(pieces),
    marks: marksOf(unfolded(pieces)),
    filters: fragment.filters,
    line,
  };
}

/** The number of the last line that begins before a word. */
function lineAt(anchors: Fragment['anchors'], at: number): string | undefined {
  const lines = anchors.filter(({ id, location }) => /^l\d+$/.test(id) && location <= at);
  return lines
    .toSorted((a, b) => a.location - b.location)
    .at(-1)
    ?.id.slice(1);
}

function unfolded(pieces: Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: unfold(piece.text) }));
}
