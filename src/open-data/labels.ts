import { dictionaryOf } from '../i18n/dictionary.ts';
import { inEach, type Lang, type Localized } from '../i18n/languages.ts';
import type { CollectionName } from '../schemas/collections.ts';

/**
 * The name of a field in words, by its path without list places: its own, else that of the field around it.
 * @throws when no dictionary names the field, so that none is published without a name
 */
export function fieldLabel(collection: CollectionName, path: string): Localized {
  return inEach((lang) => labelIn(lang, collection, path));
}

function labelIn(lang: Lang, collection: CollectionName, path: string): string {
  const { fields, openData } = dictionaryOf(lang);
  const own: Record<string, string> = openData.fields;
  const shared: Record<string, string> = fields;
  const [top = ''] = path.split('.');
  const label =
    own[`${collection}.${top}`] ?? own[path] ?? (top === 'about' ? undefined : (own[top] ?? shared[top]));
  if (label) return label;
  const kind = /^about\.(\w+)$/.exec(path)?.[1] ?? '';
  const concerned: Record<string, string> = openData.collections;
  if (concerned[kind]) return `${openData.fields.about}: ${concerned[kind]}`;
  throw new Error(`No dictionary names the field "${path}" of ${collection}: add it to src/i18n/open-data.`);
}
