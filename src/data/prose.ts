import { getCollection } from 'astro:content';
import type { Lang } from '../i18n/languages.ts';

/** A page of prose in a language; both languages always exist, which a check holds. */
export async function loadProse(lang: Lang, name: string) {
  const found = (await getCollection('pages')).find(({ id }) => id === `${lang}/${name}`);
  if (!found) throw new Error(`There is no src/content/pages/${lang}/${name}.mdx. Write it.`);
  return found;
}
