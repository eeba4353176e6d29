import { clusterFields, statementFields, type ClusterField } from '../derived/cluster-fields.ts';
import { clusterRow } from '../derived/cluster-row.ts';
import { costPerHectare } from '../derived/cost-per-hectare.ts';
import { placeLine, unitLine } from '../derived/place-today.ts';
import { about, bodiesToAsk, byDueDay, localityOf, unitsOf } from '../derived/relations.ts';
import { entryOf } from '../derived/site.ts';
import { shareOf } from '../derived/totals.ts';
import { updatesOf } from '../derived/updates.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatNumber, formatQuantity, formatTiming } from '../i18n/format.ts';
import { stages } from '../schemas/cluster.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { EntryOf } from '../schemas/site.ts';
import { frameOf } from './frame.ts';
import {
  conflictItems,
  marksOf,
  noticeOf,
  plainItem,
  saidItem,
  silentItem,
  sourceItems,
  updateItems,
  whenText,
  type SheetContext,
} from './parts.ts';
import type { Sheet, SheetChart, SheetItem, SheetRow } from './sheet.ts';

type Cluster = EntryOf<'clusters'>;

/** The fact sheet of an industrial cluster, park or small-industry zone. */
export function clusterSheet(c: SheetContext, cluster: Cluster): Sheet {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  return {
    ...frameOf(c, 'clusters', cluster, cluster.locality),
    eyebrow: `${t.kinds[cluster.kind]} · ${localityOf(site, cluster).name[lang]}`,
    place: placeLine(site, cluster, lang),
    notice: noticeOf(c, cluster),
    strip: stripOf(c, cluster),
    chart: ladderOf(c, cluster),
    table: undefined,
    rows: rowsOf(c, cluster),
  };
}

function stripOf({ site, lang }: SheetContext, cluster: Cluster): Sheet['strip'] {
  const t = dictionaryOf(lang);
  const { area, cost, last } = clusterRow(site, cluster, lang);
  const known = [
    { name: t.fields.areas, text: area && formatQuantity(area, lang) },
    { name: t.fields.infrastructureCost, text: cost && formatQuantity(cost, lang) },
    { name: t.fields.stage, text: t.stages[cluster.stage.value] },
    { name: t.lastDate, text: last && formatTiming(last, lang) },
  ];
  return known.map(({ name, text }) => ({ name, text: text ?? t.silence.field, silent: text === undefined }));
}

function ladderOf({ lang }: SheetContext, cluster: Cluster): SheetChart {
  const t = dictionaryOf(lang);
  const at = stages.indexOf(cluster.stage.value) + 1;
  const stage = t.stages[cluster.stage.value];
  return {
    kind: 'ladder',
    title: t.sheets.ladder,
    alt: fill(t.sheets.ladderAlt, { of: stages.length, at, stage }),
    steps: stages.map((step) => t.stages[step]),
    at,
  };
}

function rowsOf(c: SheetContext, cluster: Cluster): SheetRow[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  const { filled } = clusterRow(site, cluster, lang);
  const bodies = bodiesToAsk(site, cluster, lang);
  const silent = filled.silent.map((field) => t.fields[field]).join('; ');
  const count = fill(t.completeness.count, { stated: filled.stated, of: filled.of });
  const updates = updatesOf(site, [
    { kind: 'clusters', id: cluster.id },
    { kind: 'localities', id: cluster.locality },
  ]);
  const outside = [...new Set(updates.flatMap(({ sources }) => sources))];
  const row = (field: keyof typeof t.fields, items: SheetItem[]) => ({ name: t.fields[field], items });
  return [
    {
      name: t.fields.printed,
      inline: true,
      spare: 1,
      items: cluster.printed.map((cite) => ({
        text: `“${cite.quote}”`,
        lang: 'vi',
        marks: marksOf(c, [cite]),
      })),
    },
    ...clusterFields
      .filter((field) => !filled.silent.includes(field))
      .map((field) => row(field, itemsOf(c, cluster, field))),
    {
      name: t.sheets.silent,
      items: [...(silent ? [plainItem(`${silent}.`)] : []), plainItem(`${t.layers.derived}: ${count}.`)],
    },
    { ...row('incentives', supportItems(c, cluster.id)), spare: 2 },
    row(
      'ask',
      bodies.length > 0
        ? [plainItem(bodies.join('; ')), silentItem(t.askNote)]
        : [plainItem(localityOf(site, cluster).ask[lang])],
    ),
    row('conflicts', conflictItems(c, 'clusters', cluster.id)),
    row('updates', updateItems(c, updates, outside)),
    { name: t.fields.sources, inline: true, items: sourceItems(c, cluster, outside) },
  ];
}

function itemsOf(c: SheetContext, cluster: Cluster, field: ClusterField): SheetItem[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  const statements = statementFields.find((name) => name === field);
  if (statements) {
    const value = cluster[statements];
    return value === 'silent' ? [] : value.map((says) => saidItem(c, says));
  }
  if (field === 'place') {
    const units = unitsOf(site, cluster).map((unit) => unitLine(unit, t.sheets.unit, lang));
    const cites = cluster.place === 'silent' ? [] : cluster.place.cites;
    return [{ text: units.join('; '), marks: marksOf(c, cites) }];
  }
  if (field === 'stage') {
    const { value, says } = cluster.stage;
    return [{ ...saidItem(c, says), strong: `${t.stages[value]} (${t.then}).` }];
  }
  if (field === 'areas') return quantityItems(c, cluster.areas);
  if (field === 'infrastructureCost') {
    return [...quantityItems(c, cluster.infrastructureCost), ...perHectareItems(c, cluster)];
  }
  if (field === 'sectors') {
    const sectors = cluster.sectors === 'silent' ? [] : cluster.sectors;
    const names = sectors.map(({ sector }) => entryOf(site, 'sectors', sector).name[lang]);
    return [
      {
        text: names.join('; '),
        marks: marksOf(
          c,
          sectors.flatMap(({ cites }) => cites),
        ),
      },
    ];
  }
  return milestoneItems(c, cluster.id);
}

function supportItems({ site, lang }: SheetContext, id: string): SheetItem[] {
  const t = dictionaryOf(lang);
  const incentives = about(site, 'incentives', 'clusters', id);
  if (incentives.length === 0) return [silentItem(t.silence.noIncentives)];
  return incentives.map(({ name, status }) => plainItem(`${name[lang]} (${t.incentiveStatuses[status]})`));
}

function quantityItems(c: SheetContext, field: 'silent' | Quantity[]): SheetItem[] {
  if (field === 'silent') return [];
  const t = dictionaryOf(c.lang);
  return field.map((quantity) => {
    const share = shareOf(quantity, field);
    const told =
      share === undefined ? '' : ` (${fill(t.shareOfWhole, { share: formatNumber(share, c.lang) })})`;
    return {
      strong: formatQuantity(quantity, c.lang),
      text: `– ${quantity.label[c.lang]}${told}`,
      marks: marksOf(c, quantity.cites),
    };
  });
}

function perHectareItems({ lang }: SheetContext, cluster: Cluster): SheetItem[] {
  const t = dictionaryOf(lang);
  const found = costPerHectare(cluster);
  if (!found) return [];
  const value = fill(t.costPerHectare, { value: formatNumber(found.value, lang) });
  const formula = `${formatQuantity(found.cost, lang)} ÷ ${formatQuantity(found.area, lang)}`;
  return [plainItem(`= ${formula}`, `${t.layers.derived}: ${value}`)];
}

function milestoneItems(c: SheetContext, id: string): SheetItem[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  return about(site, 'tasks', 'clusters', id)
    .toSorted(byDueDay)
    .map((task) => {
      const lead =
        task.lead === 'silent'
          ? ''
          : ` – ${t.fields.lead}: ${task.lead.map((agency) => entryOf(site, 'agencies', agency).name[lang]).join(', ')}`;
      return {
        strong: `${whenText(c, task.when)}:`,
        text: `${task.name[lang]}${lead}`,
        marks: marksOf(c, task.says.cites),
      };
    });
}
