import { pageTypes } from '../../tests/support/pages.ts';
import { sum, type Sizes } from './sizes.ts';
import type { Kind, Sent, Visits } from './visits.ts';

/** What the longest page of a type sends to a reader who comes for the first time. */
export interface PageWeight {
  type: string;
  lang: string;
  path: string;
  requests: number;
  sent: Record<Kind, Sizes>;
}

/** Weighs the longest page of every type in every language, the choice of language and the page of unknown addresses. */
export async function pageWeights(visits: Visits, folder: string): Promise<PageWeight[]> {
  const weights: PageWeight[] = [];
  const others = [
    { type: 'choice of language', lang: '–', path: '/' },
    { type: 'not found', lang: '–', path: '/404.html' },
  ];
  for (const { type, lang, path } of [...pageTypes(folder), ...others]) {
    const sent = await visits.visit(path);
    weights.push({ type, lang, path, requests: sent.length, sent: byKind(sent) });
  }
  return weights;
}

/** What was sent, summed by its kind. */
export function byKind(sent: Sent[]): Record<Kind, Sizes> {
  const of = (kind: Kind) => sum(sent.filter((file) => file.kind === kind).map(({ sizes }) => sizes));
  return { html: of('html'), css: of('css'), js: of('js'), font: of('font'), data: of('data') };
}
