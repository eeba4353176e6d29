import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill, formatFigure, formatNumber, inSentence } from '../../src/i18n/format.ts';
import type { Lang } from '../../src/i18n/languages.ts';
import type { Bound } from '../../src/schemas/quantity.ts';

type Row = Record<string, string>;

/**
 * The cells of the table of sites as its page shows them, from the rows of clusters-table.csv alone; numbers, the arrow
 * between then and now, the line of the proof and the sentences of silence are written as the site writes them.
 */
export function clusterTableFrom(rows: Row[], lang: Lang): string[][] {
  return rows.map((row) => cellsFrom(row, lang));
}

function cellsFrom(row: Row, lang: Lang): string[] {
  const t = dictionaryOf(lang);
  const told = (name: string) => row[`${name}_${lang}`] ?? '';
  const orSilent = (text: string) => (text === 'silent' ? t.silence.field : text);
  return [
    told('name'),
    placeFrom(told('place_then'), told('place_now'), told('locality_then'), lang),
    told('kind'),
    told('stage'),
    figureFrom(row, 'area', lang),
    figureFrom(row, 'cost', lang),
    row.cost_per_ha ? formatNumber(Number(row.cost_per_ha), lang) : t.silence.cannot,
    orSilent(told('sectors')),
    told('last_date') === 'silent' ? t.standing.noDate : told('last_date'),
    fill(t.completeness.short, { stated: row.fields_stated ?? '', of: row.fields_in_all ?? '' }),
  ];
}

function placeFrom(then: string, now: string, locality: string, lang: Lang): string {
  const t = dictionaryOf(lang);
  if (then === 'silent') return `${locality} (${t.silence.place})`;
  const today = now.split('; ');
  return then
    .split('; ')
    .map((unit, index) => {
      const unitNow = today[index] ?? '';
      // A unit that is still the same stands once, with its province.
      return unitNow.startsWith(`${unit},`)
        ? unitNow
        : fill(t.thenNow, { then: unit, now: inSentence(unitNow, lang) });
    })
    .join('');
}

function figureFrom(row: Row, name: string, lang: Lang): string {
  if (row[name] === 'silent') return dictionaryOf(lang).silence.field;
  const [to, bound] = [row[`${name}_to`], row[`${name}_bound`]];
  const figure = formatFigure(
    {
      value: Number(row[name]),
      ...(to && { to: Number(to) }),
      ...(bound && { bound: bound as Bound }),
    },
    lang,
  );
  return `${figure} (${fill(dictionaryOf(lang).proof.figureLink, { line: row[`${name}_line`] ?? '' })})`;
}
