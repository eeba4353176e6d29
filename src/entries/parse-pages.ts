import type { PageFile } from '../checks/checked-site.ts';
import { type Lang, languages } from '../i18n/languages.ts';
import { idPattern } from '../schemas/atoms.ts';
import { page } from '../schemas/page.ts';
import type { Issue } from '../schemas/site.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { zodIssues } from './zod-issues.ts';

/** The pages of prose that files hold. */
export interface ParsedPages {
  /** The pages whose head is without fault. */
  pages: PageFile[];
  /** The paths of the files left out for their faults. */
  leftOut: string[];
  issues: Issue[];
}

/** Whether a file stands in the folder for pages of prose. */
export function isPage({ path }: SourceFile): boolean {
  return path.startsWith('src/content/pages/');
}

/** Reads the heads of the pages of prose; every fault is reported, and a faulty page is left out. */
export function parsePages(files: SourceFile[]): ParsedPages {
  const parsed = files.map(parsePage);
  return {
    pages: parsed.filter((result) => 'page' in result).map((result) => result.page),
    leftOut: files.filter((_, index) => 'issues' in parsed[index]!).map(({ path }) => path),
    issues: parsed.flatMap((result) => ('issues' in result ? result.issues : [])),
  };
}

function parsePage(file: SourceFile): { page: PageFile } | { issues: Issue[] } {
  const place = pagePlace(file.path);
  if (!place) return { issues: [wrongPlace(file)] };
  const head = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(file.text)?.[1];
  if (head === undefined) return { issues: [withoutHead(file)] };
  // An empty first line keeps the numbers of the lines as they are in the file.
  const { data, issues } = readYaml({ path: file.path, text: `\n${head}` });
  if (issues.length > 0) return { issues };
  const result = page.safeParse(data);
  if (!result.success) return { issues: zodIssues(result.error, { schema: page, data, file: file.path }) };
  return { page: { path: file.path, ...place, ...result.data } };
}

function pagePlace(path: string): { lang: Lang; name: string } | undefined {
  const [, folder, name = ''] = /^src\/content\/pages\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
  const lang = languages.find((tag) => tag === folder);
  return lang && idPattern.test(name) ? { lang, name } : undefined;
}

function wrongPlace({ path }: SourceFile): Issue {
  return {
    file: path,
    field: 'the path',
    problem: 'The file is not a page of prose in a language of the site.',
    fix: `Name it src/content/pages/<language>/<name>.mdx; the languages are ${languages.join(' and ')}, and the name is made of a–z, digits and single hyphens.`,
  };
}

function withoutHead({ path }: SourceFile): Issue {
  return {
    file: path,
    field: 'line 1',
    problem: 'The page has no head.',
    fix: 'Begin the file with a line `---`, the keys `title:` and `description:`, and a line `---`.',
  };
}
