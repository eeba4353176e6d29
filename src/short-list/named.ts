/** The sites that an address names, sorted out. */
export interface Named {
  /** Ids of sites that there are, each once, in the order of the address. */
  known: string[];
  /** How many other names stand in the address. */
  unknown: number;
}

/** The names that an address gives in `sites`, each once, in its order. */
export function readSites(query: string): string[] {
  const names = new URLSearchParams(query).getAll('sites').flatMap((value) => value.split(','));
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}

/** Sorts out the names of an address: which are ids of sites, and how many are not. */
export function sortOut(names: string[], isSite: (name: string) => boolean): Named {
  const known = names.filter(isSite);
  return { known, unknown: names.length - known.length };
}
