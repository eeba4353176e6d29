import { inEach, languages, type Lang } from '../i18n/languages.ts';
import { hasPages, pathOf } from '../routes.ts';
import { shortBeginnings, shortPathOf, type ShortCollection } from '../short-routes.ts';
import type { Formerly } from '../schemas/formerly.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, type PlacedEntry, entriesOf } from './checked-site.ts';

/** A claim to an address: what it is, by whom, and the field that says so. */
interface Claim {
  address: string;
  file: string;
  field: string;
}

/** A former address or id is that of no entry today, and of one entry alone. */
export function formerAddresses(site: CheckedSite): Issue[] {
  const placed = entriesOf(site).filter(({ collection }) => collection in shortBeginnings);
  const today = new Map(placed.flatMap(claimsToday).map((claim) => [claim.address, claim]));
  const claimed = new Map<string, Claim>();
  return placed.flatMap(formerClaims).flatMap((claim): Issue[] => {
    const living = today.get(claim.address);
    const first = claimed.get(claim.address);
    if (!first) claimed.set(claim.address, claim);
    if (living)
      return [issueOf(claim, `The former address ${claim.address} is that of ${living.file} today.`)];
    return first
      ? [issueOf(claim, `The former address ${claim.address} is claimed by ${first.file} too.`)]
      : [];
  });
}

function issueOf({ file, field }: Claim, problem: string): Issue {
  return {
    file,
    field,
    problem,
    fix: 'An address leads to one entry: leave it here only if it led to this entry and leads to no other.',
  };
}

function claimsToday({ collection, entry }: PlacedEntry): Claim[] {
  const short = shortPathOf(collection as ShortCollection, entry.id);
  const addresses =
    'address' in entry ? languages.map((lang) => pageOf(collection, lang, entry.address[lang])) : [];
  return [short, ...addresses].map((address) => ({ address, file: entry.file, field: '' }));
}

function formerClaims({ collection, entry }: PlacedEntry): Claim[] {
  const formerly: Formerly = ('formerly' in entry && entry.formerly) || {};
  const { file } = entry;
  const ids = (formerly.ids ?? []).map((id, index) => ({
    address: shortPathOf(collection as ShortCollection, id),
    file,
    field: `formerly.ids[${index}]`,
  }));
  const pages = languages.flatMap((lang) =>
    (formerly[lang] ?? []).map((word, index) => ({
      address: pageOf(collection, lang, word),
      file,
      field: `formerly.${lang}[${index}]`,
    })),
  );
  return [...ids, ...pages];
}

function pageOf(collection: string, lang: Lang, word: string): string {
  const words = inEach(() => word);
  return hasPages(collection) ? pathOf({ section: collection, address: words }, lang) : '';
}
