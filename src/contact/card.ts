import type { Lang } from '../i18n/languages.ts';
import { contentLines, escapeText } from '../seo/content-line.ts';
import type { Operator } from '../site.ts';

/**
 * The operator as a card for an address book (vCard 4.0, RFC 6350) in a language; undefined while nobody runs the site.
 * @param home the address of the home page in that language, by which the card is known when it is taken in again
 */
export function cardOf(operator: Operator, lang: Lang, home: string): string | undefined {
  const { name, email, telephone, address } = operator;
  if (!name) return undefined;
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN;LANGUAGE=${lang}:${escapeText(name[lang])}`,
    `ORG;LANGUAGE=${lang}:${escapeText(name[lang])}`,
    ...(email ? [`EMAIL:${escapeText(email)}`] : []),
    ...(telephone ? [telephoneLine(telephone)] : []),
    ...(address ? [`ADR;LANGUAGE=${lang}:;;${escapeText(address[lang])};;;;`] : []),
    `LANG:${lang}`,
    `URL:${home}`,
    `UID:${home}`,
    'END:VCARD',
  ]);
}

/** A number in international form can be called from the card; any other is text. */
function telephoneLine(telephone: string): string {
  const number = telephone.replace(/[\s().-]/g, '');
  return /^\+\d+$/.test(number) ? `TEL;VALUE=uri:tel:${number}` : `TEL;VALUE=text:${escapeText(telephone)}`;
}
