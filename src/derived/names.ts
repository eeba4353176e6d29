import type { Entries } from '../schemas/site.ts';
import { standsAsWords } from './pattern.ts';

/** A firm or plant with a name of its own, as the plans write them. */
const named =
  /(?:[Cc]ông ty|[Nn]hà máy|Hợp tác xã|Doanh nghiệp|Tập đoàn)\s+(?:Cổ phần\s+)?(?:[\p{L}&-]+\s+){0,6}?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}*)*/gu;

/** The kinds of unit and site that stand before a name. */
const kind =
  /^(?:cụm công nghiệp|khu công nghiệp|khu tiểu thủ công nghiệp|cụm cn|ccn|kcn|phường|xã|thị trấn|thị xã|huyện|tỉnh|thành phố|khu ttcn)\s+/iu;

/** What follows a name: a bracket, an explanation or the second of two names. */
const after = /\s*[(,–].*$/u;

/** The names of all units and sites without their kind: Tứ Hạ, Hợp Thắng, Phố Ràng; of a double name the first. */
export function placeNames(entries: Entries): string[] {
  const units = entries.localities.flatMap((locality) => locality.units);
  const printed = [...units.map(({ then }) => then.vi), ...entries.clusters.map(({ name }) => name.vi)];
  const names = printed.map((name) => name.replace(kind, '').replace(after, ''));
  return [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name)).toSorted();
}

/** The names of places, firms and plants that stand in a text. */
export function namesIn(text: string, places: string[]): string[] {
  return [...places.filter((name) => standsAsWords(name, text)), ...(text.match(named) ?? [])];
}
