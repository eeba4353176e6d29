import type { Unit } from '../schemas/quantity.ts';
import type { Lang } from './languages.ts';

/** How a unit is written after the number one, where a language then has another form. */
export const unitsOfOne: Record<Lang, Partial<Record<Unit, string>>> = {
  vi: {},
  en: {
    'tonnes-per-year': '{n} tonne a year',
    'pieces-per-year': '{n} piece a year',
    people: '{n} person',
    'people-per-year': '{n} person a year',
    households: '{n} household',
    establishments: '{n} establishment',
    enterprises: '{n} enterprise',
    'enterprises-per-year': '{n} enterprise a year',
    projects: '{n} project',
    products: '{n} product',
    communes: '{n} commune or town',
    cooperatives: '{n} cooperative',
    clusters: '{n} industrial cluster',
    stalls: '{n} stall',
    'production-lines': '{n} production line',
    plants: '{n} plant',
  },
};
