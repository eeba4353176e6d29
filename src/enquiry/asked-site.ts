import { inEach, languages, type Localized } from '../i18n/languages.ts';
import { readSitePage, type SitePage } from '../compare/site-page.ts';
import type { ListedSite } from '../short-list/site-form.ts';
import type { AskedSite } from './questions.ts';

/**
 * Reads what is needed to ask about a site from its pages in every language.
 * @throws when one of them cannot be had
 */
export async function readAskedSite({ id, href }: ListedSite): Promise<AskedSite> {
  const read = await Promise.all(
    languages.map(async (lang) => [lang, await readSitePage(href[lang])] as const),
  );
  const pages = Object.fromEntries(read) as Localized<SitePage>;
  const first = pages[languages[0]];
  return {
    id,
    name: inEach((lang) => pages[lang].name),
    page: inEach((lang) => new URL(href[lang], location.href).href),
    body: inEach((lang) => askIn(pages[lang])?.querySelector('p')?.textContent.trim() ?? ''),
    named: Boolean(askIn(first)?.querySelector('[data-bodies]')),
    silent: first.fields.filter(({ silent }) => silent).map(({ key }) => key),
  };
}

/** What stands in the field that says whom to ask; its first paragraph is the answer, the rest how it was worked out. */
function askIn({ fields }: SitePage): DocumentFragment | undefined {
  return fields.find(({ key }) => key === 'ask')?.content;
}
