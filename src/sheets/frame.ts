import { asOfPlan } from '../derived/as-of.ts';
import { planOf } from '../derived/relations.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { fill, formatPoint } from '../i18n/format.ts';
import { qrSvg } from '../qr/qr-code.ts';
import { hrefOf, withBase } from '../routes.ts';
import { shortPathOf } from '../short-routes.ts';
import type { EntryOf } from '../schemas/site.ts';
import { site as own } from '../site.ts';
import type { SheetContext } from './parts.ts';
import type { Sheet } from './sheet.ts';

/** The sections whose entries have a fact sheet. */
export type SheetSection = 'clusters' | 'localities';

/** What every sheet has: title, names, addresses, dates, QR code. */
export function frameOf(
  { site, lang, origin }: SheetContext,
  section: SheetSection,
  entry: EntryOf<SheetSection>,
  locality: string,
): Pick<
  Sheet,
  | 'lang'
  | 'title'
  | 'today'
  | 'siteName'
  | 'name'
  | 'lead'
  | 'fieldHeads'
  | 'elsewhere'
  | 'note'
  | 'foot'
  | 'qr'
> {
  const t = dictionaryOf(lang);
  const plan = planOf(site, locality);
  const page = { section, address: entry.address };
  const short = new URL(withBase(shortPathOf(section, entry.id)), origin).href;
  return {
    lang,
    title: fill(t.sheets.title, { name: entry.name[lang], kind: t.sheets.kind }),
    today: site.today,
    siteName: own.name[lang],
    name: entry.name[lang],
    lead: entry.lead[lang],
    fieldHeads: [t.sheets.field, t.sheets.details],
    elsewhere: t.sheets.elsewhere,
    note: fill(t.sheets.lines, { plan: plan.name[lang], asOf: asOfPlan(plan, lang) }),
    foot: {
      builtOn: fill(t.builtOn, { date: formatPoint(site.today, lang) }),
      addressLabel: t.sheets.address,
      address: new URL(hrefOf(page, lang), origin).href,
      shortLabel: t.sheets.short,
      short,
      pageOf: t.sheets.pageOf,
    },
    qr: { svg: qrSvg(short, short), alt: `${t.short.qr}: ${short}` },
  };
}
