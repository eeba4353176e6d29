/**
 * The names of pages in the index: `vi_clusters_1a2b`, or `vi_plans-part_4c5d` for a part of a page. They hold the kind,
 * so that a search need not load the filters to know it, and as much of the old names as keeps them apart.
 * @param names the old names, which end in a hash of the page's content
 * @param kinds the kind of each page
 */
export function pageNames(lang: string, names: string[], kinds: string[]): string[] {
  const given = new Set<string>();
  return names.map((name, index) => {
    const hash = name.slice(name.lastIndexOf('_') + 1);
    let length = 4;
    let next = '';
    do next = `${lang}_${kinds[index] ?? ''}_${hash.slice(0, length)}`;
    while (given.has(next) && length++ < hash.length);
    given.add(next);
    return next;
  });
}

/** The kind that the name of a page tells; `plans-part` for a part of a page of the kind `plans`. */
export function kindOf(name: string): string {
  return name.split('_')[1] ?? '';
}
