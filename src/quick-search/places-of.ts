import type { Site } from '../derived/site.ts';
import type { Lang } from '../i18n/languages.ts';
import type { PlaceRow } from './name-file.ts';

/** The localities of the plans and, after them, their units: what each was called then and what it belongs to today. */
export function placesOf({ entries: { localities } }: Site, langs: Lang[]): PlaceRow[] {
  const whole = localities.map(({ then, province }): PlaceRow => {
    return [
      langs.map((lang) => then[lang]),
      langs.map((lang) => province.now[lang].replace(/ \(.*\)$/u, '')),
      -1,
    ];
  });
  const units = localities.flatMap((locality, number) =>
    locality.units.map((unit): PlaceRow => {
      return [langs.map((lang) => unit.then[lang]), langs.map((lang) => unit.now[lang]), number];
    }),
  );
  return [...whole, ...units];
}

/** Finds the numbers of the places in which something lies: its units, or the locality where the plan names none. */
export function placeNumbers({ entries: { localities } }: Site) {
  const ids = [
    ...localities.map(({ id }) => id),
    ...localities.flatMap(({ id, units }) => units.map((unit) => `${id}/${unit.id}`)),
  ];
  return (thing: { locality?: string; place?: 'silent' | { units: string[] } }): number[] => {
    const { locality = '', place = 'silent' } = thing;
    const named = place === 'silent' ? [locality] : place.units.map((unit) => `${locality}/${unit}`);
    return named.map((id) => ids.indexOf(id)).filter((number) => number >= 0);
  };
}
