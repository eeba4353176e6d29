import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run } from '../../scripts/process.mjs';
import { languages } from '../../src/i18n/languages.ts';
import { ledgerFile } from '../../src/addresses/ledger.ts';
import { proseSections } from '../../src/routes.ts';
import { all, type Build, firstOf, metaOf, openBuild, readBuilt, wordsOf } from '../support/dist.ts';
import { plainText, readMarkdown } from '../support/markdown.ts';
import { planText } from '../support/minimal-content.ts';
import { filesWith } from '../support/minimal-site.ts';

/** What someone might write into a text by mistake or malice. */
const hostile = `</script><b onclick=x()>&amp;"' {x}`;
const copy = '.cache/hostile';
let build: Build;

/** Puts the hostile words at the end of every text that is told in both languages. */
function spoil(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if ((key === 'vi' || key === 'en') && typeof value === 'string')
      Object.assign(data, { [key]: `${value} ${hostile}` });
    else if (key !== 'address') spoil(value);
  }
}

beforeAll(async () => {
  rmSync(join(root, copy), { recursive: true, force: true });
  const pages = languages.flatMap((lang) =>
    proseSections.map((name) => ({
      path: `src/content/pages/${lang}/${name}.mdx`,
      text: `---\ntitle: ${lang} ${name}\ndescription: The page of prose called ${name} in ${lang}, which has nothing to say.\n---\n\nText.\n`,
    })),
  );
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, part), join(root, copy, part), {
      recursive: true,
      filter: (path) => path !== join(root, 'src', 'content'),
    });
  }
  for (const { path, text } of [
    ...filesWith(spoil),
    ...pages,
    { path: 'seeds/doi-2021.txt', text: planText },
    { path: ledgerFile, text: '' },
  ]) {
    mkdirSync(dirname(join(root, copy, path)), { recursive: true });
    writeFileSync(join(root, copy, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(root, copy, 'node_modules'), 'junction');
  const args = [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force'];
  const env = { ...process.env, SITE_URL: undefined, BASE_PATH: undefined, OUT_DIR: undefined };
  const { code, output } = await run(process.execPath, args, { env, capture: true, cwd: join(root, copy) });
  if (code !== 0) throw new Error(output);
  build = openBuild('with hostile texts', `${copy}/dist`, '/', 'https://invest.example');
});

afterAll(() => rmSync(join(root, copy), { recursive: true, force: true }));

test('markup in a text is shown as text on every page of an entry', () => {
  const entries = build.pages.filter(({ path }) => path.split('/').length === 5);
  const wrong = entries.filter((page) => !wordsOf(page.root.querySelector('h1')).endsWith(hostile));
  expect(entries.length).toBeGreaterThan(10);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('markup in a text becomes no element on any page', () => {
  const broken = build.pages.filter((page) => all(page, 'b, [onclick]').length > 0);
  expect(firstOf(broken.map(({ path }) => path))).toEqual([]);
});

test('markup in a text is text in the Markdown of every page too', () => {
  const texts = build.files.filter((file) => file.endsWith('index.md') || file.endsWith('llms.txt'));
  const wrong = texts.filter((file) => {
    const { nodes } = readMarkdown(readBuilt(build, file).toString());
    return nodes.some(({ type }) => type === 'html' || type === 'code');
  });
  const entries = texts.filter((file) => file.split('/').length === 4);
  const lost = entries.filter((file) => {
    const { matter, tree } = readMarkdown(readBuilt(build, file).toString());
    return !plainText(tree.children[0]!).endsWith(hostile) || !String(matter.title).endsWith(hostile);
  });
  expect(entries.length).toBeGreaterThan(10);
  expect(firstOf(wrong)).toEqual([]);
  expect(firstOf(lost)).toEqual([]);
});

test('markup in a title or a description does not break the head', () => {
  const entries = build.pages.filter(({ path }) => path.split('/').length === 5);
  const wrong = entries.filter((page) => {
    const told = [
      wordsOf(page.root.querySelector('head > title')),
      metaOf(page, 'description'),
      metaOf(page, 'og:title'),
    ];
    return (
      told.some((text) => !text?.includes(hostile)) || !page.root.querySelector('head > link[rel=stylesheet]')
    );
  });
  expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
});

test('markup in a text does not end the structured data of a page, which says it as it is', () => {
  const entries = build.pages.filter(({ path }) => path.split('/').length === 5);
  const wrong = entries.filter((page) => {
    const scripts = all(page, 'script[type="application/ld+json"]').map(({ rawText }) => rawText);
    return (
      scripts.length !== 1 ||
      !JSON.stringify(JSON.parse(scripts[0] ?? '')).includes(JSON.stringify(hostile).slice(1, -1))
    );
  });
  expect(firstOf(wrong.map(({ path }) => path))).toEqual([]);
});
