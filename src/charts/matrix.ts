import { clustersWanting } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import type { Cite } from '../schemas/cite.ts';
import type { EntryOf } from '../schemas/site.ts';

/** One cell: how many sites of the locality want the sector, and the first words of its plan that speak of it. */
export interface Cell {
  locality: string;
  sites: number;
  /** Left out where the plan does not speak of the sector. */
  cite?: Cite;
}

/** One row: a sector against every locality. */
export interface Row {
  sector: EntryOf<'sectors'>;
  cells: Cell[];
}

/** Sectors against localities: those of which most plans speak first, then by name of the id. */
export function matrixOf(site: Site): Row[] {
  return site.entries.sectors
    .map((sector) => ({ sector, cells: cellsOf(site, sector) }))
    .toSorted(
      (a, b) => spoken(b) - spoken(a) || wanted(b) - wanted(a) || (a.sector.id < b.sector.id ? -1 : 1),
    );
}

function cellsOf(site: Site, sector: EntryOf<'sectors'>): Cell[] {
  const clusters = clustersWanting(site, sector.id);
  return site.entries.localities.map(({ id }) => {
    const plans = site.entries.plans.filter(({ locality }) => locality === id).map((plan) => plan.id);
    const here = clusters.filter(({ locality }) => locality === id);
    const wantedHere = here.flatMap(({ sectors }) =>
      sectors === 'silent' ? [] : sectors.filter((wish) => wish.sector === sector.id),
    );
    const cites = [...sector.says, ...wantedHere].flatMap((says) => says.cites);
    const [cite] = cites.filter(({ plan }) => plans.includes(plan)).toSorted((a, b) => a.line - b.line);
    return { locality: id, sites: here.length, ...(cite && { cite }) };
  });
}

function spoken({ cells }: Row): number {
  return cells.filter(({ cite }) => cite).length;
}

function wanted({ cells }: Row): number {
  return cells.reduce((total, { sites }) => total + sites, 0);
}
