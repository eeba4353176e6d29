/** A row of a table as the finder knows it. */
export interface Row {
  id: string;
  /** The words of the row, in lower case without marks. */
  words: string;
  /** Values of facets, as `facet:value`. */
  facets: string[];
  /** Values to sort by, by key; a missing value sorts last either way. */
  sort: Record<string, number | string | undefined>;
}

/** What is asked of the table: words, one value for each facet that is set, and the order. */
export interface Asked {
  /** Words in lower case without marks. */
  words: string;
  facets: Record<string, string>;
  /** Key to sort by, with a minus before it for falling order; empty for the order of the page. */
  order: string;
}

/** The rows that fit, in the order asked for. */
export function findRows(rows: Row[], asked: Asked): Row[] {
  return inOrder(
    rows.filter((row) => fits(row, asked)),
    asked.order,
  );
}

/** How many rows fit each value of a facet when everything else that is asked stays. */
export function countsOf(rows: Row[], asked: Asked, facet: string): Map<string, number> {
  const others = {
    ...asked,
    facets: Object.fromEntries(Object.entries(asked.facets).filter(([name]) => name !== facet)),
  };
  const counts = new Map<string, number>();
  for (const row of rows.filter((candidate) => fits(candidate, others))) {
    for (const value of row.facets
      .filter((item) => item.startsWith(`${facet}:`))
      .map((item) => item.slice(facet.length + 1))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function fits(row: Row, { words, facets }: Asked): boolean {
  const wanted = words.split(/\s+/).filter(Boolean);
  return (
    wanted.every((word) => row.words.includes(word)) &&
    Object.entries(facets).every(([name, value]) => row.facets.includes(`${name}:${value}`))
  );
}

function inOrder(rows: Row[], order: string): Row[] {
  const key = order.replace(/^-/, '');
  if (!key) return rows;
  const sign = order.startsWith('-') ? -1 : 1;
  const known = rows.filter((row) => row.sort[key] !== undefined);
  const unknown = rows.filter((row) => row.sort[key] === undefined);
  return [...known.toSorted((a, b) => sign * compare(a.sort[key]!, b.sort[key]!)), ...unknown];
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi');
}
