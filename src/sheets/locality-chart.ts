import { clusterFields } from '../derived/cluster-fields.ts';
import { clusterRow } from '../derived/cluster-row.ts';
import { ofLocality } from '../derived/relations.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatQuantity } from '../i18n/format.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { SheetContext } from './parts.ts';
import type { SheetChart } from './sheet.ts';

type Locality = EntryOf<'localities'>;

/** The picture of a locality's sites: their areas to one scale, or how much the plan says of each where it states no areas. */
export function localityChart(c: SheetContext, locality: Locality): SheetChart {
  return areasOf(c, locality) ?? statedOf(c, locality);
}

/** The areas of the sites as bars; none where the plan states fewer than two in hectares. */
function areasOf({ site, lang }: SheetContext, { id }: Locality): SheetChart | undefined {
  const t = dictionaryOf(lang);
  const stated = ofLocality(site, 'clusters', id).flatMap((cluster) => {
    const { area } = clusterRow(site, cluster, lang);
    return area?.unit === 'ha' ? [{ name: cluster.name[lang], area }] : [];
  });
  if (stated.length < 2) return undefined;
  const most = Math.max(...stated.map(({ area }) => area.to ?? area.value));
  const bars = stated.map(({ name, area }) => ({
    name,
    text: formatQuantity(area, lang),
    share: (area.to ?? area.value) / most,
  }));
  return {
    kind: 'bars',
    title: t.sheets.areas,
    alt: fill(t.sheets.areasAlt, { bars: bars.map(({ name, text }) => `${name} ${text}`).join('; ') }),
    bars,
  };
}

/** How much the plan says of each site, as bars. */
function statedOf({ site, lang }: SheetContext, { id }: Locality): SheetChart {
  const t = dictionaryOf(lang);
  const of = clusterFields.length;
  const bars = ofLocality(site, 'clusters', id).map((cluster) => {
    const { stated } = clusterRow(site, cluster, lang).filled;
    return {
      name: cluster.name[lang],
      text: fill(t.completeness.short, { stated, of }),
      share: stated / of,
    };
  });
  return {
    kind: 'bars',
    title: fill(t.sheets.stated, { of }),
    alt: fill(t.sheets.statedAlt, { of, bars: bars.map(({ name, text }) => `${name} ${text}`).join('; ') }),
    bars,
  };
}
