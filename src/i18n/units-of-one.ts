import type { Unit } from '../schemas/quantity.ts';
import type { Lang } from './languages.ts';

/** How a unit is written after the number one, where a language then has another form. */
export const unitsOfOne: Record<Lang, Partial<Record<Unit, string>>> = {
  vi: {},
  en: {
    people: '{n} person',
    households: '{n} household',
    establishments: '{n} establishment',
    enterprises: '{n} enterprise',
    projects: '{n} project',
    products: '{n} product',
    cooperatives: '{n} cooperative',
    clusters: '{n} industrial cluster',
    stalls: '{n} stall',
    'production-lines': '{n} production line',
    plants: '{n} plant',
  },
};
