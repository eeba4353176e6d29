import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { DataFile } from './data-file.ts';

/** The size of a file as the page of the open data tells it. */
export function sizeText(file: DataFile, lang: Lang): string {
  const { kilobytes } = dictionaryOf(lang).openData.page;
  return fill(kilobytes, { n: formatNumber(Math.ceil(file.bytes / 1000), lang) });
}

/** The format of a file as the page of the open data tells it. */
export function formatText(file: DataFile, lang: Lang): string {
  const { plainText } = dictionaryOf(lang).openData.page;
  return { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', jsonld: 'JSON-LD', text: plainText }[file.format];
}

/** The first and the last year of all plans. */
export function yearsOf(plans: { periodFrom: number; periodTo: number }[]): { from: number; to: number } {
  const years = plans.flatMap(({ periodFrom, periodTo }) => [periodFrom, periodTo]);
  return { from: Math.min(...years), to: Math.max(...years) };
}
