import { stringify } from 'yaml';
import { languages } from '../i18n/languages.ts';
import type { BuiltPage } from './built-page.ts';

/** A plan that a page quotes. */
export interface QuotedPlan {
  title: string;
  url: string;
}

/** The beginning of a text as YAML: what the page is, its address, its language, its day, and the plans that it quotes. */
export function frontMatter(page: BuiltPage, plans: QuotedPlan[], day: string): string {
  const others = languages.filter((lang) => lang !== page.lang || page.alternates[lang] !== page.address);
  const translations = others.flatMap((lang) => {
    const url = page.alternates[lang];
    return url ? [[lang, url]] : [];
  });
  const data = {
    title: page.title,
    description: page.description,
    lang: page.lang,
    url: page.address,
    translations: Object.fromEntries(translations) as Record<string, string>,
    as_of: day,
    ...(plans.length > 0 && { plans }),
  };
  return `---\n${stringify(data, { lineWidth: 0 }).normalize('NFC')}---\n\n`;
}
