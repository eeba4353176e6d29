import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import { entryOf, type Site } from './site.ts';

/** Another site to look at, with each reason why. */
export interface Alternative {
  cluster: EntryOf<'clusters'>;
  sameLocality: boolean;
  /** The sectors wanted on both sites. */
  sectors: EntryOf<'sectors'>[];
  /** The first area of the other site, where it is similar. */
  area: Quantity | undefined;
}

/** How much larger than the smaller of two areas the larger may be, for the two to be similar. */
const similar = 1.5;

/** The most sites that are named. */
const most = 4;

/**
 * The sites near a site: in the same locality, or with a shared sector and a similar area. Those with more reasons
 * come first, then those with more shared sectors; where that is the same, those of the nearer area.
 */
export function alternativesOf(site: Site, cluster: EntryOf<'clusters'>): Alternative[] {
  const area = firstArea(cluster);
  return site.entries.clusters
    .filter(({ id }) => id !== cluster.id)
    .map((other) => compared(site, cluster, other))
    .filter(({ sameLocality, sectors, area: near }) => sameLocality || (sectors.length > 0 && near))
    .toSorted(
      (a, b) => reasons(b) - reasons(a) || b.sectors.length - a.sectors.length || gap(a, area) - gap(b, area),
    )
    .slice(0, most);
}

function compared(site: Site, one: EntryOf<'clusters'>, other: EntryOf<'clusters'>): Alternative {
  const wanted = new Set(sectorIds(one));
  const [own, theirs] = [firstArea(one), firstArea(other)];
  return {
    cluster: other,
    sameLocality: one.locality === other.locality,
    sectors: sectorIds(other)
      .filter((id) => wanted.has(id))
      .map((id) => entryOf(site, 'sectors', id)),
    area: own && theirs && ratio(own.value, theirs.value) <= similar ? theirs : undefined,
  };
}

function reasons({ sameLocality, sectors, area }: Alternative): number {
  return Number(sameLocality) + Number(sectors.length > 0) + Number(area !== undefined);
}

function gap({ area }: Alternative, own: Quantity | undefined): number {
  return area && own ? ratio(area.value, own.value) : similar;
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

function firstArea({ areas }: EntryOf<'clusters'>): Quantity | undefined {
  return areas === 'silent' ? undefined : areas.find(({ unit, to }) => unit === 'ha' && to === undefined);
}

function sectorIds({ sectors }: EntryOf<'clusters'>): string[] {
  return sectors === 'silent' ? [] : sectors.map(({ sector }) => sector);
}
