import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';
import { subPath } from '../../scripts/build.mjs';
import { languages, type Lang } from '../../src/i18n/languages.ts';
import { dataPath } from '../../src/routes.ts';

/** One build of the site, its pages parsed. */
export interface Build {
  name: string;
  /** Where its files lie. */
  folder: string;
  /** The path under which it is published, with a slash at both ends. */
  base: string;
  /** The address of its host, without a path. */
  origin: string;
  /** Every file, as a path below the folder with forward slashes. */
  files: string[];
  /** The pages that readers read. */
  pages: BuiltPage[];
  /** The pages at short addresses and at that of the open data, where readers choose a language. */
  choices: BuiltPage[];
  /** The pages at former addresses, which lead on. */
  moved: BuiltPage[];
}

/** One page of a build. */
export interface BuiltPage {
  /** Its path below the base, as it is linked to: `/vi/`; `/404.html` for the page of unknown addresses. */
  path: string;
  lang: Lang;
  html: string;
  root: HTMLElement;
  /** Every id on the page. */
  ids: Set<string>;
}

/** Where a link leads: a place on this site, or undefined for another host, mail or telephone. */
export interface Target {
  /** Path below the base, without query. */
  path: string;
  /** The fragment without its sign; empty when there is none. */
  fragment: string;
}

/** The two builds that the tests of the built site look at: for a domain's root and for a sub-path. */
export const builds: Build[] = [
  openBuild('at the root', process.env.ROOT_DIST ?? 'dist', '/', 'https://invest.example'),
  openBuild(
    'under a sub-path',
    process.env.SUB_PATH_DIST ?? subPath.outDir,
    process.env.SUB_PATH_BASE ?? subPath.base,
    subPath.site,
  ),
];

/** The page of a build at a path below its base. */
export function pageAt(build: Build, path: string): BuiltPage | undefined {
  return build.pages.find((page) => page.path === path);
}

/** The page of a build at a path that must have one. */
export function pageOf(build: Build, path: string): BuiltPage {
  const page = pageAt(build, path);
  if (!page) throw new Error(`The build ${build.name} has no page ${path}`);
  return page;
}

/** Where a link on a page leads; the path is undefined when it leads to this host but out of the site's own path. */
export function targetOf(build: Build, page: BuiltPage, href: string): Partial<Target> | undefined {
  const url = new URL(href, build.origin + build.base.slice(0, -1) + page.path);
  if (url.origin !== build.origin) return undefined;
  const path = url.pathname.startsWith(build.base) ? `/${url.pathname.slice(build.base.length)}` : undefined;
  return { path: path && decodeURIComponent(path), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** The words of an element, white space folded. */
export function wordsOf(element: HTMLElement | null | undefined): string {
  return (element?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** The elements of a page that a selector finds, in the order of the page. */
export function all(page: BuiltPage, selector: string): HTMLElement[] {
  return page.root.querySelectorAll(selector);
}

/** The language that an element or the nearest one around it says. */
export function langOf(element: HTMLElement | null): string | undefined {
  return element ? (element.getAttribute('lang') ?? langOf(element.parentNode)) : undefined;
}

/** The content of a page's meta element. */
export function metaOf(page: BuiltPage, name: string): string | undefined {
  return page.root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
}

/** The first of many faults, so that a report can be read; the rest are counted. */
export function firstOf(faults: string[]): string[] {
  return faults.length > 20 ? [...faults.slice(0, 20), `… and ${faults.length - 20} more`] : faults;
}

/** A file of a build. */
export function readBuilt(build: Build, file: string): Buffer {
  return readFileSync(join(build.folder, file));
}

/** Reads a build and parses its pages. */
export function openBuild(name: string, path: string, base: string, origin: string): Build {
  const folder = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `There is no built site in ${path}. Run \`npm test\`, which builds it before it looks at it.`,
    );
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
  const built = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const kinds = Object.groupBy(built, kindOf);
  const { pages = [], choices = [], moved = [] } = kinds;
  return { name, folder, base, origin, files, pages, choices, moved };
}

function kindOf({ path, html }: BuiltPage): 'pages' | 'choices' | 'moved' {
  if (html.includes('http-equiv="refresh"')) return 'moved';
  return path.startsWith('/s/') || path === dataPath('') ? 'choices' : 'pages';
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const lang = languages.find((tag) => tag === root.querySelector('html')?.getAttribute('lang'));
  if (!lang) throw new Error(`${file} does not say its language.`);
  const ids = new Set(root.querySelectorAll('[id]').map((element) => element.id));
  return { path: `/${file.replace(/index\.html$/, '')}`, lang, html, root, ids };
}
