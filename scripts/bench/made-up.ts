import type { Site } from '../../src/derived/site.ts';
import type { Localized } from '../../src/i18n/languages.ts';
import type { NameKind } from '../../src/quick-search/name-file.ts';
import { pathOf, type EntrySection } from '../../src/routes.ts';
import { plain } from '../../src/search/fold.ts';
import type { Entries } from '../../src/schemas/site.ts';

/** An entry that was made up. */
export interface MadeUp {
  kind: Extract<NameKind, EntrySection>;
  /** The two words that no other entry is called by: `Hòa Bình`. */
  place: string;
  id: string;
  name: Localized;
  address: Localized;
  locality: string;
}

/** A query and the path of the page that is meant. */
export interface Query {
  typed: string;
  meant: string;
}

const syllables =
  'Hòa Bình Tân Phú Long Vĩnh Thanh Xuân Đông Tây Nam Bắc An Hưng Thịnh Quang Minh Sơn Hà Giang Lộc Mỹ Đức Thành Trung Kim Ngọc Cẩm Yên Liên Hồng Lâm Phong Thạch Khánh Đại Đồng Hải Phước Thọ'.split(
    ' ',
  );

/** How the entries of a kind are called, and how many of a thousand are of it. */
const kinds: { kind: MadeUp['kind']; share: number; vi: string; en: string }[] = [
  { kind: 'clusters', share: 400, vi: 'Cụm công nghiệp {place}', en: '{place} industrial cluster' },
  { kind: 'projects', share: 300, vi: 'Nhà máy chế biến gỗ {place}', en: '{place} wood-processing plant' },
  { kind: 'incentives', share: 200, vi: 'Khuyến công ở {place}', en: 'Industrial promotion in {place}' },
  {
    kind: 'villages',
    share: 100,
    vi: 'Làng nghề mây tre đan {place}',
    en: '{place} rattan and bamboo village',
  },
];

/** A thousand entries, each called by two syllables that stand so in no other name. */
export function madeUpEntries(): MadeUp[] {
  const places = syllables.flatMap((first, index) =>
    syllables.flatMap((second, other) => (index === other ? [] : [`${first} ${second}`])),
  );
  // A step that shares no factor with their number takes the pairs in another order, each once.
  const mixed = places.map((_, index) => places[(index * 7) % places.length] ?? '');
  let from = 0;
  return kinds.flatMap(({ kind, share, vi, en }) =>
    mixed.slice(from, (from += share)).map((place, index): MadeUp => {
      const id = `${kind}-${index}`;
      const name = { vi: vi.replace('{place}', place), en: en.replace('{place}', place) };
      return { kind, place, id, name, address: { vi: id, en: id }, locality: `locality-${index % 5}` };
    }),
  );
}

/** A site with these entries in five localities of forty units each; the rest of it is as it is. */
export function madeUpSite(site: Site, made: MadeUp[]): Site {
  const units = made.slice(0, 200).map(({ place }, index) => ({
    id: `unit-${index}`,
    then: { vi: `Xã ${place}`, en: `${place} Commune` },
    now: { vi: `Xã Mới ${index}, tỉnh Thử`, en: `Mới ${index} Commune, Thử Province` },
  }));
  const localities = Array.from({ length: 5 }, (_, index) => ({
    id: `locality-${index}`,
    name: { vi: `Huyện Số ${index} (cũ)`, en: `Former Số ${index} District` },
    address: { vi: `so-${index}`, en: `so-${index}` },
    then: { vi: `Huyện Số ${index}`, en: `Số ${index} District` },
    province: { now: { vi: 'Tỉnh Thử', en: 'Thử Province' } },
    units: units.slice(index * 40, index * 40 + 40),
  }));
  const ofKind = (kind: MadeUp['kind']) =>
    made
      .filter((entry) => entry.kind === kind)
      .map((entry, index) => {
        const number = Number(entry.locality.at(-1));
        return { ...entry, place: { units: [`unit-${number * 40 + (index % 40)}`], cites: [] } };
      });
  const own = Object.fromEntries(kinds.map(({ kind }) => [kind, ofKind(kind)]));
  return { ...site, entries: { ...site.entries, ...own, localities } as unknown as Entries };
}

/** Forty queries as readers type them, five of each way, and the page that each means. */
export function madeUpQueries(made: MadeUp[]): Query[] {
  const clear = made.filter(({ place }) => !/Đông|Đồng/.test(place));
  const ways: ((entry: MadeUp) => string)[] = [
    ({ place }) => plain(place),
    ({ place }) => place,
    ({ place }) => place.toUpperCase(),
    ({ name }) => plain(name.vi),
    ({ name }) => name.vi.slice(0, -1),
    ({ place }) => `ccn ${plain(place)}`,
    ({ name }) => plain(name.en),
    ({ place }) => plain(place).slice(0, -2) + plain(place).slice(-1),
  ];
  return ways.flatMap((typed, way) => {
    // An abbreviation of clusters is typed for clusters; a letter is left out of words of four and more.
    const fitting = clear.filter(({ kind, place }) => {
      if (way === 5) return kind === 'clusters';
      return (
        way < 7 ||
        plain(place)
          .split(' ')
          .every((word) => word.length > 3)
      );
    });
    const step = Math.floor(fitting.length / 5);
    return Array.from({ length: 5 }, (_, index): Query => {
      const entry = fitting[index * step + way]!;
      return { typed: typed(entry), meant: pathOf({ section: entry.kind, address: entry.address }, 'vi') };
    });
  });
}
