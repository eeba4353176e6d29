import { fill, inSentence } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { Place } from '../schemas/place.ts';
import type { EntryOf } from '../schemas/site.ts';
import { localityOf, unitsOf } from './relations.ts';
import type { Site } from './site.ts';

/** Something that lies in a locality, in units of it where the plan names them. */
export interface Placed {
  locality: string;
  place?: 'silent' | Place;
}

/** A unit of a locality, then and now. */
type Unit = EntryOf<'localities'>['units'][number];

/** A unit then and now in the words of a pattern; once where it is still the one that the plan names. */
export function unitLine({ then, now }: Pick<Unit, 'then' | 'now'>, pattern: string, lang: Lang): string {
  if (now[lang].startsWith(`${then[lang]},`)) return now[lang];
  return fill(pattern, { then: then[lang], now: inSentence(now[lang], lang) });
}

/** The present units in which something lies, each once; none where the plan does not say where. */
export function placesToday(site: Site, { locality, place = 'silent' }: Placed, lang: Lang): string[] {
  return [...new Set(unitsOf(site, { locality, place }).map((unit) => unit.now[lang]))];
}

/** Where something lies today in one line: its units, or its locality and province where the plan names no unit. */
export function placeLine(site: Site, entry: Placed, lang: Lang): string {
  const units = placesToday(site, entry, lang);
  return units.length > 0 ? units.join('; ') : localityLine(localityOf(site, entry), lang);
}

/** A locality with the province or city of today: `Thị xã Hương Trà (cũ), thành phố Huế`. */
export function localityLine(locality: EntryOf<'localities'>, lang: Lang): string {
  const province = locality.province.now[lang].replace(/\s*\(.*\)$/u, '');
  return `${locality.name[lang]}, ${inSentence(province, lang)}`;
}
