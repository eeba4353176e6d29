import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself and shows, as a program that reads it aloud or prints it finds it. */
export interface ReadPdf {
  pages: number;
  title: string;
  language: string;
  marked: boolean;
  /** The part of PDF/UA that it says it follows. */
  universal: string;
  /** Every role of its structure, each once for each time it stands there. */
  roles: string[];
  /** The alternative texts of its pictures; an empty one where a picture has none. */
  pictures: string[];
  /** Every font used, by its own name. */
  fonts: { name: string; embedded: boolean }[];
  /** All its text without white space. */
  text: string;
  links: string[];
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const read = await Promise.all(
    pages.map(async (page) => {
      // The list of what is painted is asked for first, because it loads the fonts.
      await page.getOperatorList();
      const { items, styles } = await page.getTextContent();
      const nodes = nodesOf((await page.getStructTree()) as Node);
      const annotations = (await page.getAnnotations()) as { url?: string }[];
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(''),
        fonts: Object.keys(styles).map(
          (id) => page.commonObjs.get(id) as { name: string; missingFile: boolean },
        ),
        nodes,
        links: annotations.flatMap(({ url }) => url ?? []),
      };
    }),
  );
  const nodes = read.flatMap((page) => page.nodes);
  return {
    pages: pdf.numPages,
    title: Title,
    language: Language,
    marked: (await pdf.getMarkInfo())?.Marked ?? false,
    universal: String(metadata?.get('pdfuaid:part') ?? ''),
    roles: nodes.flatMap(({ role }) => role ?? []),
    pictures: nodes.filter(({ role }) => role === 'Figure').map(({ alt = '' }) => alt),
    fonts: read
      .flatMap((page) => page.fonts)
      .map(({ name, missingFile }) => ({ name, embedded: !missingFile })),
    text: folded(read.map(({ text }) => text).join('')),
    links: read.flatMap(({ links }) => links),
  };
}

/** A text without its white space, as lines break anywhere. */
export function folded(text: string): string {
  return text.replace(/\s+/g, '');
}

function nodesOf(node: Node | null): Node[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : [];
}
