import type { Site } from '../derived/site.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatNumber, formatPoint, formatQuantity, formatTiming } from '../i18n/format.ts';
import { inEach, type Lang, type Localized } from '../i18n/languages.ts';
import type { Cite } from '../schemas/cite.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Timing } from '../schemas/timing.ts';
import { choicesOf } from './choices.ts';
import type { Fact } from './fact.ts';
import { fieldLabel } from './labels.ts';
import { referenceAt } from './references.ts';

/** A value as a row tells it: how to read it, the value for machines and in words. */
export type Told = Pick<Fact, 'type' | 'value' | 'text' | 'key' | 'to' | 'bound' | 'unit' | 'partOf'> & {
  label?: Localized;
};

/** How a value at a path without list places is told; undefined for an object that holds further values. */
export function valueOf(
  site: Site,
  collection: CollectionName,
  path: string,
  value: unknown,
  locality: string | undefined,
): Told | undefined {
  if (typeof value !== 'object' || value === null) return scalar(site, collection, path, value, locality);
  if (isQuantity(value)) return quantity(collection, path, value);
  if (isTiming(value)) return timing(value);
  if (isCite(value)) return { type: 'words', value: value.quote, text: inEach(() => value.quote) };
  if ('vi' in value && 'en' in value) {
    const { vi, en } = value as Localized;
    return { type: 'text', value: '', text: { vi, en } };
  }
  return undefined;
}

/** Whether a value is the words of a plan. */
export function isCite(value: object): value is Cite {
  return 'plan' in value && 'line' in value && 'quote' in value;
}

function isQuantity(value: object): value is Quantity {
  return 'unit' in value && 'value' in value;
}

function isTiming(value: object): value is Timing {
  return 'periods' in value;
}

function quantity(collection: CollectionName, path: string, value: Quantity): Told {
  const name = fieldLabel(collection, path);
  return {
    type: 'number',
    value: String(value.value),
    to: value.to,
    bound: value.bound,
    unit: value.unit,
    key: value.key,
    partOf: value.partOf,
    label: inEach((lang) => `${name[lang]}: ${value.label[lang]}`),
    text: inEach((lang) => formatQuantity(value, lang)),
  };
}

function timing(value: Timing): Told {
  const text = inEach((lang) => formatTiming(value, lang));
  return { type: 'period', value: value.periods.join('; '), bound: value.bound, text };
}

/** The units of the numbers that are no quantity of a plan. */
const unitOf: Record<string, 'degrees' | 'km'> = {
  'units.point.lat': 'degrees',
  'units.point.lon': 'degrees',
  'units.point.km': 'km',
};

function scalar(
  site: Site,
  collection: CollectionName,
  path: string,
  value: unknown,
  locality: string | undefined,
): Told | undefined {
  const own = (lang: Lang) => dictionaryOf(lang).openData;
  if (value === 'silent')
    return { type: 'silent', value, text: inEach((lang) => dictionaryOf(lang).silence.field) };
  if (typeof value === 'boolean')
    return {
      type: 'boolean',
      value: String(value),
      text: inEach((lang) => own(lang).yesNo[value ? 'yes' : 'no']),
    };
  if (typeof value === 'number') {
    const unit = unitOf[path];
    const words = (lang: Lang) =>
      unit ? fill(own(lang).units[unit], { n: formatNumber(value, lang) }) : String(value);
    return { type: unit ? 'number' : 'year', value: String(value), unit, text: inEach(words) };
  }
  if (typeof value !== 'string') return undefined;
  if (choicesOf(dictionaryOf('en'), collection, path))
    return {
      type: 'choice',
      value,
      text: inEach((lang) => choicesOf(dictionaryOf(lang), collection, path)?.[value] ?? value),
    };
  const named = referenceAt(site, path, value, locality);
  if (named) return { type: 'reference', value: named.value, text: named.name };
  if (path === 'printed') return { type: 'words', value, text: inEach(() => value) };
  if (path.startsWith('passages.')) return { type: 'text', value: '', text: inEach(() => value) };
  if (Object.hasOwn(own('en').notFilled, value)) {
    const state = value as keyof ReturnType<typeof own>['notFilled'];
    return { type: 'choice', value, text: inEach((lang) => own(lang).notFilled[state]) };
  }
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
    return { type: 'date', value, text: inEach((lang) => formatPoint(value, lang)) };
  return { type: 'code', value, text: inEach(() => value) };
}
