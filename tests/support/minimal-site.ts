import { stringify } from 'yaml';
import type { CheckedSite } from '../../src/checks/checked-site.ts';
import type { SourceFile } from '../../src/entries/source-file.ts';
import { languages } from '../../src/i18n/languages.ts';
import { sha256 } from '../../src/passages/hash.ts';
import { indexPassages } from '../../src/passages/passage-index.ts';
import { type CollectionName, collectionNames } from '../../src/schemas/collections.ts';
import type { Entries } from '../../src/schemas/site.ts';
import { type Content, minimalContent, planText } from './minimal-content.ts';

/** The minimal site as the checks see it, with what a test changes in its content. */
export function siteWith(change: (content: Content) => void = () => {}): CheckedSite {
  const content = minimalContent();
  change(content);
  const seeds = [{ id: 'doi-2021', text: planText, sha256: sha256(planText) }];
  const pages = pageFiles().flatMap(({ path, lang, name, head }) => ({ path, lang, name, ...head }));
  return { entries: entriesOf(content), leftOut: [], seeds, passages: indexPassages(seeds), pages };
}

/** The minimal content as the files that hold it, with what a test changes in it. */
export function filesWith(change: (content: Content) => void = () => {}): SourceFile[] {
  const content = minimalContent();
  change(content);
  return collectionNames.flatMap((name) =>
    Object.entries(content[name]).map(([id, data]) => ({
      path: pathOf(name, id),
      text: stringify(data, { customTags: ['timestamp'] }),
    })),
  );
}

/** The minimal content as its files, with one of them rewritten as text. */
export function filesWithText(path: string, rewrite: (text: string) => string): SourceFile[] {
  return filesWith().map((file) => (file.path === path ? { path, text: rewrite(file.text) } : file));
}

/** The pages of prose of the minimal site with the files that hold them. */
export function pageFiles() {
  return languages.map((lang) => {
    const path = `src/content/pages/${lang}/about.mdx`;
    const head = {
      title: `About the site (${lang})`,
      description: `What this small site says in ${lang}, and from which plan it has its words.`,
    };
    return { path, lang, name: 'about', head, text: `---\n${stringify(head)}---\n\nProse.\n` };
  });
}

/** The path of the file of an entry. */
export function pathOf(collection: CollectionName, id: string): string {
  return `src/content/${collection}/${id}.yaml`;
}

function entriesOf(content: Content): Entries {
  const named = collectionNames.map((name) => [
    name,
    Object.entries(content[name]).map(([id, data]) => ({ ...data, id, file: pathOf(name, id) })),
  ]);
  return Object.fromEntries(named) as Entries;
}
