import { sourcesIn } from '../derived/cites.ts';
import { about, bodiesToAsk, localityOf, planOf } from '../derived/relations.ts';
import { entryOf, type Site } from '../derived/site.ts';
import { hasPassed, isAbolished, planHasEnded } from '../derived/standing.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatPoint, formatTiming } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { hrefOf } from '../routes.ts';
import type { About } from '../schemas/about.ts';
import type { Cite, Statement } from '../schemas/cite.ts';
import type { EntryOf } from '../schemas/site.ts';
import type { Place } from '../schemas/place.ts';
import type { Timing } from '../schemas/timing.ts';
import type { SheetItem } from './sheet.ts';

/** What every part of a sheet needs besides its own data. */
export interface SheetContext {
  site: Site;
  lang: Lang;
  /** Address of the published site, such as https://example.org/. */
  origin: URL;
}

/** The lines of the plan that prove something, each with the address where it is read. */
export function marksOf({ site, lang, origin }: SheetContext, cites: Cite[]): SheetItem['marks'] {
  const lines = cites.map(({ plan, line }) => ({
    plan,
    line: site.passages.passage(plan, line)?.line ?? line,
  }));
  const each = new Map(lines.map((cited) => [`${cited.plan} ${cited.line}`, cited]));
  return [...each.values()].map(({ plan, line }) => {
    const page = { section: 'plans', address: entryOf(site, 'plans', plan).address } as const;
    return {
      text: fill(dictionaryOf(lang).proof.mark, { line }),
      href: new URL(hrefOf(page, lang, `l${line}`), origin).href,
    };
  });
}

/** What a plan says, with its lines. */
export function saidItem(c: SheetContext, says: Statement): SheetItem {
  return { text: says[c.lang], marks: marksOf(c, says.cites) };
}

/** A sentence that needs no proof of a plan. */
export function plainItem(text: string, strong?: string): SheetItem {
  return { text, marks: [], ...(strong && { strong }) };
}

/** The sentence that stands where there is nothing to say. */
export function silentItem(text: string): SheetItem {
  return { text, silent: true, marks: [] };
}

/** When something was to be done, and whether that time has passed. */
export function whenText({ site, lang }: SheetContext, when: 'silent' | Timing): string {
  const t = dictionaryOf(lang);
  if (when === 'silent') return t.standing.noDate;
  const state = hasPassed(when, site.today) ? t.standing.passed : t.standing.ahead;
  return `${formatTiming(when, lang)} (${state})`;
}

/** Whether the plan still runs, whether its issuer still exists, whom to ask now. */
export function noticeOf(
  { site, lang }: SheetContext,
  entry: { locality: string; place?: 'silent' | Place },
): { calm: boolean; lines: string[] } {
  const t = dictionaryOf(lang);
  const locality = localityOf(site, entry);
  const plan = planOf(site, entry.locality);
  const ended = planHasEnded(plan, site.today);
  const abolished = isAbolished(locality, site.today);
  const standing = fill(ended ? t.standing.ended : t.standing.running, { year: plan.periodTo });
  const bodies = bodiesToAsk(site, { locality: entry.locality, place: entry.place ?? 'silent' }, lang);
  return {
    calm: !ended && !abolished,
    lines: [
      `${plan.name[lang]}: ${standing}${ended ? ` ${t.standing.endedAndUnknown}` : ''}`,
      ...(abolished
        ? [
            fill(t.standing.abolished, {
              issuer: plan.issuer[lang],
              date: formatPoint(locality.abolished, lang),
            }),
          ]
        : []),
      ...(bodies.length > 0 ? [`${t.fields.ask}: ${bodies.join('; ')}`] : []),
    ],
  };
}

/** The conflicts and misprints that touch an entry. */
export function conflictItems({ site, lang }: SheetContext, kind: keyof About, id: string): SheetItem[] {
  const t = dictionaryOf(lang);
  const conflicts = about(site, 'conflicts', kind, id).map(({ name, published }) =>
    plainItem(published[lang], `${name[lang]}.`),
  );
  const errata = about(site, 'errata', kind, id).map(({ printed, reading, certainty }) =>
    plainItem(
      fill(reading ? t.plan.erratum : t.plan.erratumOpen, {
        printed,
        reading: reading ?? '',
        certainty: t.certainties[certainty],
      }),
    ),
  );
  const all = [...conflicts, ...errata];
  return all.length > 0 ? all : [silentItem(t.silence.noConflicts)];
}

/** What is known from elsewhere since the plan, newest first, each with the numbers of its sources. */
export function updateItems(
  { lang }: SheetContext,
  updates: EntryOf<'updates'>[],
  outside: string[],
): SheetItem[] {
  if (updates.length === 0) return [silentItem(dictionaryOf(lang).silence.noUpdates)];
  return updates.map(({ date, says, sources }) =>
    plainItem(`${says[lang]} ${numbersOf(sources, outside)}`, `${formatPoint(date, lang)}.`),
  );
}

/** The numbers of sources from outside the plans in the list at the end of the sheet: `[1, 3]`. */
export function numbersOf(ids: string[], outside: string[]): string {
  const numbers = ids.map((id) => outside.indexOf(id) + 1).toSorted((a, b) => a - b);
  return `[${numbers.join(', ')}]`;
}

/** The plans and lines on which some data rests, then the sources from outside the plans by their numbers. */
export function sourceItems(c: SheetContext, data: unknown, outside: string[]): SheetItem[] {
  const { site, lang } = c;
  const t = dictionaryOf(lang);
  const plans = sourcesIn(data).map(({ plan, lines }) => {
    const { name, date } = entryOf(site, 'plans', plan);
    const issued = date === 'blank' ? '' : ` (${formatPoint(date, lang)})`;
    const cites = lines.map((line) => ({ plan, line, quote: '' }));
    return { text: `${name[lang]}${issued}`, marks: marksOf(c, cites) };
  });
  const others = outside.map((id, index) => {
    const { name, checked } = entryOf(site, 'sources', id);
    return plainItem(
      `[${index + 1}] ${name[lang]} (${fill(t.checked, { date: formatPoint(checked, lang) })})`,
    );
  });
  return [...plans, ...others];
}
