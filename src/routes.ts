import { languages, type Lang, type Localized } from './i18n/languages.ts';

/** The sections of the site with their part of the address in each language; every address of the site comes from this table. */
export const sections = {
  home: { vi: '', en: '' },
  clusters: { vi: 'cum-cong-nghiep', en: 'clusters' },
  sectors: { vi: 'nganh-uu-tien', en: 'sectors' },
  incentives: { vi: 'ho-tro-uu-dai', en: 'incentives' },
  projects: { vi: 'du-an', en: 'projects' },
  villages: { vi: 'lang-nghe', en: 'craft-villages' },
  localities: { vi: 'dia-phuong', en: 'localities' },
  plans: { vi: 'ke-hoach', en: 'plans' },
  targets: { vi: 'chi-tieu', en: 'targets' },
  roadmap: { vi: 'lo-trinh', en: 'roadmap' },
  agencies: { vi: 'co-quan', en: 'agencies' },
  laws: { vi: 'phap-luat', en: 'laws' },
  conflicts: { vi: 'mau-thuan-va-dinh-chinh', en: 'conflicts-and-corrections' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  search: { vi: 'tim-kiem', en: 'search' },
  siteMap: { vi: 'so-do-trang', en: 'site-map' },
  compare: { vi: 'so-sanh', en: 'compare' },
  shortList: { vi: 'danh-sach-chon', en: 'short-list' },
  enquiry: { vi: 'hoi-them', en: 'enquiry' },
  invest: { vi: 'cach-dau-tu', en: 'how-to-invest' },
  reading: { vi: 'cach-doc-ke-hoach', en: 'how-to-read-the-plans' },
  reform: { vi: 'tu-1-7-2025', en: 'since-1-july-2025' },
  about: { vi: 'gioi-thieu', en: 'about' },
  method: { vi: 'phuong-phap', en: 'method' },
  data: { vi: 'du-lieu-va-giay-phep', en: 'data-and-licence' },
  openData: { vi: 'du-lieu-mo', en: 'open-data' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
  privacy: { vi: 'quyen-rieng-tu', en: 'privacy' },
} as const satisfies Record<string, Localized>;

/** The name of a section of the site. */
export type Section = keyof typeof sections;

/** The sections whose entries have a page each. */
export const entrySections = [
  'clusters',
  'sectors',
  'incentives',
  'projects',
  'villages',
  'localities',
  'plans',
] as const;

/** A section whose entries have a page each. */
export type EntrySection = (typeof entrySections)[number];

/** The sections that are one page of prose each, by the name of its file under src/content/pages. */
export const proseSections = [
  'invest',
  'reading',
  'reform',
  'about',
  'method',
  'data',
  'accessibility',
  'privacy',
] as const;

/** A section that is one page of prose. */
export type ProseSection = (typeof proseSections)[number];

/** A page of the site in no particular language. */
export interface PageRef {
  section: Section;
  /** Last part of the address of an entry's page. */
  address?: Localized;
}

/** The path of a page in a language, below the path under which the site is published: `/en/clusters/tu-ha/`. */
export function pathOf(page: PageRef, lang: Lang): string {
  const parts = [lang, sections[page.section][lang], page.address?.[lang]].filter(Boolean);
  return `/${parts.join('/')}/`;
}

/** The path of the feed of what was recorded or changed last. */
export function feedPathOf(lang: Lang): string {
  return `/${lang}/updates.atom`;
}

/** The path of the operator's card for an address book. */
export function contactPathOf(lang: Lang): string {
  return `/${lang}/contact.vcf`;
}

/** The path of the picture that stands beside links to a page: `/og/en/clusters/tu-ha.png`. */
export function cardPathOf(page: PageRef, lang: Lang): string {
  return `/og${pathOf(page, lang).replace(/\/$/, '')}.png`;
}

/** The path of the fact sheet of an entry: `/en/clusters/tu-ha.pdf`. */
export function sheetPathOf(page: PageRef, lang: Lang): string {
  return `${pathOf(page, lang).replace(/\/$/, '')}.pdf`;
}

/** The link to a page, with the path under which the site is published and an optional fragment. */
export function hrefOf(page: PageRef, lang: Lang, fragment?: string): string {
  return withBase(pathOf(page, lang)) + (fragment ? `#${fragment}` : '');
}

/**
 * Where addresses that were published once lead today, each as a path: only what `formerly:` of an entry does not
 * explain, such as the page of a section that was renamed. An address that has nothing to lead to leads to the list.
 */
export const movedPaths: Record<string, string> = {};

/** Whether the entries of a collection have a page each. */
export function hasPages(collection: string): collection is EntrySection {
  return (entrySections as readonly string[]).includes(collection);
}

/** The same page in every language. */
export function alternates(page: PageRef): { lang: Lang; path: string }[] {
  return languages.map((lang) => ({ lang, path: pathOf(page, lang) }));
}

/** The path of a file of the open data, which has no language: `/data/clusters.csv`. */
export function dataPath(file: string): string {
  return `/data/${file}`;
}

/** The path of the text of a plan as received. */
export function planTextPath(plan: string): string {
  return `/plans/${plan}.txt`;
}

/** A path with the path under which the site is published put before it. */
export function withBase(path: string): string {
  const base = import.meta.env?.BASE_URL ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The route parameters of a section's own page in every language, for getStaticPaths. */
export function sectionPaths(section: Exclude<Section, 'home'>) {
  return languages.map((lang) => ({ params: { lang, [section]: sections[section][lang] }, props: { lang } }));
}

/** The route parameters and props of every page of prose in every language, for getStaticPaths. */
export function prosePaths() {
  return languages.flatMap((lang) =>
    proseSections.map((section) => ({
      params: { lang, prose: sections[section][lang] },
      props: { lang, section },
    })),
  );
}

/** The route parameters and props of every entry page of a section in every language, for getStaticPaths. */
export function entryPaths<Entry extends { address: Localized }>(
  section: EntrySection | 'compare',
  entries: Entry[],
) {
  return languages.flatMap((lang) =>
    entries.map((entry) => ({
      params: { lang, [section]: sections[section][lang], address: entry.address[lang] },
      props: { lang, entry },
    })),
  );
}
