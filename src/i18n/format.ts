import type { Bound, Quantity } from '../schemas/quantity.ts';
import type { Timing } from '../schemas/timing.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Lang } from './languages.ts';
import { unitsOfOne } from './units-of-one.ts';

export { fill } from './fill.ts';

/** Made once: to make a format takes longer than to use it. */
const numbers: Record<Lang, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }),
};
const englishMonth = englishDate({});
const englishDay = englishDate({ day: 'numeric' });

/** A number in the notation of a language: `1.855` and `17,7` in Vietnamese, `1,855` and `17.7` in English. */
export function formatNumber(value: number, lang: Lang): string {
  return numbers[lang].format(value);
}

/** A figure with its unit and bound: `trên 1.110 tỷ đồng (giá 2010)`, `over VND 1,110 billion (2010 prices)`. */
export function formatQuantity(
  quantity: Pick<Quantity, 'value' | 'to' | 'bound' | 'unit'>,
  lang: Lang,
): string {
  const { value, to, bound, unit } = quantity;
  const number =
    to === undefined ? formatNumber(value, lang) : `${formatNumber(value, lang)}–${formatNumber(to, lang)}`;
  const one = value === 1 && to === undefined ? unitsOfOne[lang][unit] : undefined;
  return bounded((one ?? dictionaryOf(lang).units[unit]).replace('{n}', number), bound, lang);
}

/** A figure without its unit, for a column that names the unit: `trên 1.110`, `20–30`. */
export function formatFigure(quantity: Pick<Quantity, 'value' | 'to' | 'bound'>, lang: Lang): string {
  const { value, to, bound } = quantity;
  return bounded(
    to === undefined ? formatNumber(value, lang) : `${formatNumber(value, lang)}–${formatNumber(to, lang)}`,
    bound,
    lang,
  );
}

/** A period: `Quý III/2021`, `2021–2025`, `20/4/2021`; `Q3 2021`, `2021–2025`, `20 April 2021`. */
export function formatPeriod(period: string, lang: Lang): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return formatPoint(from, lang);
  const dash = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? '–' : ' – ';
  return `${formatPoint(from, lang)}${dash}${formatPoint(to, lang)}`;
}

/** When something is to be done, with `before` and `by` in words. */
export function formatTiming(timing: Timing, lang: Lang): string {
  const text = timing.periods.map((period) => formatPeriod(period, lang)).join(', ');
  return dictionaryOf(lang).timing[timing.bound].replace('{when}', text);
}

/** A day: `20/4/2021`, `20 April 2021`; a month or year where no more is given. */
export function formatPoint(point: string, lang: Lang): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(point);
  if (quarter)
    return lang === 'vi' ? `Quý ${roman(Number(quarter[2]))}/${quarter[1]}` : `Q${quarter[2]} ${quarter[1]}`;
  const [year = '', month, day] = point.split('-');
  if (lang === 'vi') return [day, month].filter(Boolean).map(Number).concat(Number(year)).join('/');
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day ? englishDay : englishMonth).format(date);
}

/** A name of a place as it stands inside a sentence: Vietnamese writes the kind of unit small, as in `phường Hương Trà`. */
export function inSentence(name: string, lang: Lang): string {
  return lang === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function englishDate(more: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...more, month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function bounded(text: string, bound: Bound | undefined, lang: Lang): string {
  return bound ? dictionaryOf(lang).bounds[bound].replace('{x}', text) : text;
}

function roman(quarter: number): string {
  return ['I', 'II', 'III', 'IV'][quarter - 1] ?? '';
}
