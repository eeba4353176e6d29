import { hostingPlaces, sitesIn } from '../derived/hosting-places.ts';
import type { Site } from '../derived/site.ts';
import { pagesOf, type Absolute } from './addresses.ts';

/**
 * The places that the maps of the site show, as GeoJSON (RFC 7946, WGS84): each point stands for the units that host
 * sites, never for a site, and says what it is, how near it is and where it comes from.
 */
export function placesOf(site: Site, absolute: Absolute): object {
  const features = site.entries.localities.flatMap((locality) =>
    hostingPlaces(locality.units).map(({ point, units }) => ({
      type: 'Feature',
      id: `${locality.id}/${units[0]?.id}`,
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
      properties: {
        locality: locality.id,
        province: locality.province.now,
        units: units.map(({ id, then, now, code }) => ({ id, then, now, ...(code && { code }) })),
        is: point.is,
        precision: point.precision,
        ...(point.km !== undefined && { km: point.km }),
        sources: point.sources,
        layer: 'elsewhere',
        clusters: sitesIn(site, locality.id, units).map(({ id }) => id),
        pages: pagesOf(site, absolute, 'localities', locality),
      },
    })),
  );
  return { type: 'FeatureCollection', features };
}
