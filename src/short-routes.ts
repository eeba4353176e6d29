import type { Section } from './routes.ts';

/**
 * What stands before an entry's id in its short address `/s/<id>/`, by collection. A short address is printed and lasts:
 * what stands here never changes once published. Collections that share ids have different beginnings, so that an
 * entry added to one of them never takes the short address of another; a check holds that no two are the same.
 */
export const shortBeginnings = {
  clusters: '',
  sectors: '',
  incentives: '',
  projects: '',
  villages: '',
  plans: '',
  localities: 'place-',
  targets: 'target-',
  tasks: 'task-',
  agencies: 'body-',
  conflicts: 'conflict-',
  terms: 'term-',
  laws: 'law-',
} as const;

/** A collection whose entries have a short address: those with a page each, and those with a place on a list. */
export type ShortCollection = keyof typeof shortBeginnings;

/** The section on whose page the entries of a collection stand, each under its id. */
export const listSections = {
  targets: 'targets',
  tasks: 'roadmap',
  agencies: 'agencies',
  conflicts: 'conflicts',
  terms: 'glossary',
  laws: 'laws',
} as const satisfies Partial<Record<ShortCollection, Section>>;

/** The last part of an entry's short address: `place-huong-tra`. */
export function shortIdOf(collection: ShortCollection, id: string): string {
  return shortBeginnings[collection] + id;
}

/** The short, lasting path of an entry, at which readers choose a language: `/s/place-huong-tra/`. */
export function shortPathOf(collection: ShortCollection, id: string): string {
  return `/s/${shortIdOf(collection, id)}/`;
}

/** The path of the picture of a short path as a QR code: `/s/place-huong-tra/qr.svg`. */
export function qrPathOf(shortPath: string): string {
  return `${shortPath}qr.svg`;
}
