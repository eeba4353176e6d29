import type { BuiltPage } from './built-page.ts';
import { frontMatter } from './front-matter.ts';
import type { PageText } from './markdown.ts';

/** The name of the text of a page: in the folder of the page, so that every host serves it and `index.md` leads to it from the page. */
export const twinName = 'index.md';

/** Whether a file of the built site is the text of a page. */
export function isTwin(path: string): boolean {
  return path === twinName || path.endsWith(`/${twinName}`);
}

/** The file of the text of a page, beside the file of the page. */
export function twinPath(file: string): string {
  return file.replace(/index\.html$/, twinName);
}

/**
 * The whole file: what it is, then the text.
 * @param names the title of each page by its address, from which the plans have theirs
 */
export function twinOf(page: BuiltPage, text: PageText, names: Map<string, string>, day: string): string {
  const plans = text.plans.map((url) => ({ title: names.get(url) ?? url, url }));
  return frontMatter(page, plans, day) + text.markdown;
}
