import type { Section } from './routes.ts';

/**
 * What stands before an entry's id in its short address `/s/<id>/`, by collection, and before the name of a page of prose.
 * A short address is printed and lasts: what stands here never changes once published. Collections that share ids have
 * different beginnings, so that an entry added to one of them never takes the short address of another; a check holds
 * that no two are the same.
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
  errata: 'misprint-',
  updates: 'update-',
  pages: 'page-',
} as const;

/** What has a short address: the entries of a collection, and the pages of prose. */
export type ShortKind = keyof typeof shortBeginnings;

/** A collection whose entries have a short address: those with a page each, and those with a place on a list. */
export type ShortCollection = Exclude<ShortKind, 'pages'>;

/** The names of all collections whose entries have a short address. */
export const shortCollections = Object.keys(shortBeginnings).filter(
  (name): name is ShortCollection => name !== 'pages',
);

/** The section on whose page the entries of a collection stand, each under its id. */
export const listSections = {
  targets: 'targets',
  tasks: 'roadmap',
  agencies: 'agencies',
  conflicts: 'conflicts',
  terms: 'glossary',
  laws: 'laws',
  errata: 'conflicts',
  updates: 'conflicts',
} as const satisfies Partial<Record<ShortCollection, Section>>;

/** The last part of the short address of an entry or a page of prose: `place-huong-tra`. */
export function shortIdOf(kind: ShortKind, id: string): string {
  return shortBeginnings[kind] + id;
}

/** The short, lasting path of an entry or a page of prose, at which readers choose a language: `/s/place-huong-tra/`. */
export function shortPathOf(kind: ShortKind, id: string): string {
  return `/s/${shortIdOf(kind, id)}/`;
}

/** The path of the picture of a short path as a QR code: `/s/place-huong-tra/qr.svg`. */
export function qrPathOf(shortPath: string): string {
  return `${shortPath}qr.svg`;
}
