import { clusterRow } from '../derived/cluster-row.ts';
import { placesToday, unitLine } from '../derived/place-today.ts';
import { byDueDay, ofLocality, sectorsOf } from '../derived/relations.ts';
import type { Site } from '../derived/site.ts';
import { hasPassed } from '../derived/standing.ts';
import { totalArea, totalCost, type Total } from '../derived/totals.ts';
import { updatesOf } from '../derived/updates.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatNumber, formatQuantity, inSentence } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import type { EntryOf } from '../schemas/site.ts';
import { frameOf } from './frame.ts';
import { localityChart } from './locality-chart.ts';
import {
  conflictItems,
  marksOf,
  noticeOf,
  numbersOf,
  plainItem,
  saidItem,
  silentItem,
  sourceItems,
  updateItems,
  type SheetContext,
} from './parts.ts';
import type { Sheet, SheetItem, SheetRow } from './sheet.ts';

type Locality = EntryOf<'localities'>;

/** The fact sheet of a locality with a plan. */
export function localitySheet(c: SheetContext, locality: Locality): Sheet {
  const { lang } = c;
  return {
    ...frameOf(c, 'localities', locality, locality.id),
    eyebrow: `${dictionaryOf(lang).cards.kinds.localities} · ${locality.province.now[lang]}`,
    place: locality.now[lang],
    notice: noticeOf(c, { locality: locality.id }),
    strip: stripOf(c, locality),
    chart: localityChart(c, locality),
    table: tableOf(c, locality),
    rows: rowsOf(c, locality),
  };
}

function stripOf({ site, lang }: SheetContext, { id }: Locality): Sheet['strip'] {
  const t = dictionaryOf(lang);
  const clusters = ofLocality(site, 'clusters', id);
  const told = (name: string, total: Total | undefined) => ({
    name,
    text: total ? formatQuantity(total, lang) : t.silence.cannot,
    silent: !total,
  });
  return [
    { name: t.sections.clusters, text: String(clusters.length), silent: false },
    told(t.totalArea, totalArea(clusters)),
    told(t.totalCost, totalCost(clusters)),
    { name: t.sections.targets, text: String(ofLocality(site, 'targets', id).length), silent: false },
  ];
}

function tableOf({ site, lang }: SheetContext, { id }: Locality): Sheet['table'] {
  const t = dictionaryOf(lang);
  return {
    caption: t.tables.clusters,
    head: [
      t.fields.name,
      t.fields.stage,
      t.fields.areas,
      t.fields.infrastructureCost,
      `${t.fields.place}, ${t.now}`,
      t.fields.completeness,
    ],
    rows: ofLocality(site, 'clusters', id).map((cluster) => {
      const { area, cost, filled } = clusterRow(site, cluster, lang);
      return [
        cluster.name[lang],
        t.stages[cluster.stage.value],
        area ? formatQuantity(area, lang) : t.silence.field,
        cost ? formatQuantity(cost, lang) : t.silence.field,
        placesToday(site, cluster, lang).join('; ') || t.silence.place,
        fill(t.completeness.short, { stated: filled.stated, of: filled.of }),
      ];
    }),
  };
}

function rowsOf(c: SheetContext, locality: Locality): SheetRow[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  const clusters = ofLocality(site, 'clusters', locality.id);
  const updates = updatesOf(site, [{ kind: 'localities', id: locality.id }]);
  const outside = [...new Set([...locality.sources, ...updates.flatMap(({ sources }) => sources)])];
  const row = (name: string, items: SheetItem[]) => ({ name, items });
  return [
    row(`${t.fields.locality}, ${t.then}`, [plainItem(locality.then[lang])]),
    row(`${t.fields.locality}, ${t.now}`, [
      plainItem(`${locality.now[lang]} ${numbersOf(locality.sources, outside)}`),
    ]),
    row(t.fields.ask, [plainItem(locality.ask[lang])]),
    row(
      t.fields.profile,
      locality.profile === 'silent'
        ? [silentItem(t.silence.field)]
        : locality.profile.map((says) => saidItem(c, says)),
    ),
    row(t.layers.derived, [
      ...totalItems(t.totalArea, totalArea(clusters), lang),
      ...totalItems(t.totalCost, totalCost(clusters), lang),
    ]),
    row(t.sections.sectors, [
      plainItem(
        sectorsOf(site, locality.id)
          .map(({ name }) => name[lang])
          .join('; '),
      ),
    ]),
    { ...row(t.sections.incentives, namesOf(site, 'incentives', locality.id, lang)), spare: 4 },
    { ...row(t.sections.projects, namesOf(site, 'projects', locality.id, lang)), spare: 1 },
    { ...row(t.sections.villages, namesOf(site, 'villages', locality.id, lang)), spare: 3 },
    ...targetRows(c, locality.id),
    row(t.fields.conflicts, allConflicts(c, locality.id)),
    row(t.fields.updates, updateItems(c, updates, outside)),
    { ...row(t.sheets.units, unitItems(locality, lang)), spare: 2 },
    { name: t.fields.sources, inline: true, items: sourceItems(c, locality, outside) },
  ].filter(({ items }) => items.length > 0);
}

/** The conflicts about the place as a whole in full, and the names of those about its sites, projects and targets. */
function allConflicts(c: SheetContext, id: string): SheetItem[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  const others = ofLocality(site, 'conflicts', id).filter(({ about }) => !about.localities?.includes(id));
  const own = conflictItems(c, 'localities', id);
  if (others.length === 0) return own;
  const names = others.map(({ name }) => name[lang]).join('; ');
  return [...own.filter(({ silent }) => !silent), plainItem(`${names}.`, `${t.conflictsPage.conflicts}:`)];
}

function totalItems(name: string, total: Total | undefined, lang: Lang): SheetItem[] {
  if (!total) return [];
  const sum = total.parts.map(({ value }) => formatNumber(value, lang)).join(' + ');
  return [plainItem(`= ${sum}`, `${name}: ${formatQuantity(total, lang)}`)];
}

function namesOf(
  site: Site,
  section: 'incentives' | 'projects' | 'villages',
  locality: string,
  lang: Lang,
): SheetItem[] {
  const names = ofLocality(site, section, locality).map(({ name }) => name[lang]);
  return names.length > 0 ? [plainItem(names.join('; '))] : [];
}

/** The targets by where their time stands: passed, ahead, without one. */
function targetRows(c: SheetContext, locality: string): SheetRow[] {
  const t = dictionaryOf(c.lang);
  const targets = ofLocality(c.site, 'targets', locality).toSorted(byDueDay);
  const standings = Map.groupBy(targets, ({ when }) =>
    when === 'silent'
      ? t.standing.noDate
      : hasPassed(when, c.site.today)
        ? t.standing.passed
        : t.standing.ahead,
  );
  return [...standings].map(([standing, group]) => ({
    name: `${t.sections.targets}: ${inSentence(standing, c.lang)}`,
    inline: true,
    ...(standing === t.standing.noDate && { spare: 5 }),
    items: group.map((target) => ({
      text: targetText(target, c.lang),
      marks: marksOf(c, target.says.cites),
    })),
  }));
}

/** The name of a target, which mostly tells its figure; where it does not, the figure after it. */
function targetText({ name, amount }: EntryOf<'targets'>, lang: Lang): string {
  if (amount === 'silent') return name[lang];
  const figure = formatQuantity(amount, lang);
  return name[lang].includes(figure) ? name[lang] : `${name[lang]} (${figure})`;
}

function unitItems(locality: Locality, lang: Lang): SheetItem[] {
  const t = dictionaryOf(lang);
  const told = locality.units.map((unit) => unitLine(unit, t.sheets.unit, lang));
  return [plainItem(told.join('; '))];
}
