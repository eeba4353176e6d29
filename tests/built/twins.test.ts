import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { all, builds, type BuiltPage, firstOf, pageAt, readBuilt, wordsOf } from '../support/dist.ts';
import { notesIn, plainText, readMarkdown, type ReadMarkdown } from '../support/markdown.ts';

describe.each(builds)('the texts of the site built $name', (build) => {
  const home = build.origin + build.base;
  const pages = build.pages.filter(
    ({ path, root }) =>
      root.querySelector('head > link[rel=canonical]')?.getAttribute('href') === home + path.slice(1),
  );
  const fileOf = ({ path }: BuiltPage) => `${path.slice(1)}index.md`;
  const files = new Set(build.files);
  /** Of the second build only some are read, since only addresses differ in it: reading a text takes longer than making it. */
  const texts = new Map<BuiltPage, ReadMarkdown>(
    pages
      .filter((page, index) => files.has(fileOf(page)) && (build.base === '/' || index % 12 === 0))
      .map((page) => [page, readMarkdown(readBuilt(build, fileOf(page)).toString())]),
  );
  /** Whether an address of the site leads to a page, to a place inside it, or to a file. */
  const lives = (address: string) => {
    const { pathname, hash } = new URL(address);
    const path = decodeURIComponent(pathname.slice(build.base.length - 1));
    const page = pageAt(build, path);
    return page ? hash === '' || page.ids.has(decodeURIComponent(hash.slice(1))) : files.has(path.slice(1));
  };

  test('every page has one beside it, to which its head leads', () => {
    const without = pages.filter((page) => {
      const link = page.root.querySelector('head > link[rel=alternate][type="text/markdown"]');
      return !files.has(fileOf(page)) || link?.getAttribute('href') !== 'index.md';
    });
    expect(pages.length).toBeGreaterThan(400);
    expect(firstOf(without.map(({ path }) => path))).toEqual([]);
  });

  test('each says its title, language, address, day and the other language', () => {
    const wrong = [...texts].filter(([page, { matter }]) => {
      const others = languages.filter((lang) => lang !== page.lang);
      const alternates = others.map((lang) =>
        page.root.querySelector(`head > link[hreflang=${lang}]`)?.getAttribute('href'),
      );
      const translations = (matter.translations ?? {}) as Record<string, string>;
      return !(
        matter.lang === page.lang &&
        matter.url === home + page.path.slice(1) &&
        /^\d{4}-\d\d-\d\d$/.test(String(matter.as_of)) &&
        wordsOf(page.root.querySelector('title')).startsWith(String(matter.title)) &&
        others.every((lang, index) => translations[lang] === alternates[index])
      );
    });
    expect(firstOf(wrong.map(([{ path }]) => path))).toEqual([]);
  });

  test('each names the plans that it quotes', () => {
    const wrong = [...texts].filter(([page, { matter }]) => {
      const quoted = new Set(
        all(page, 'main .proof figcaption a').map(
          (link) => new URL(link.getAttribute('href')?.split('#')[0] ?? '', home).href,
        ),
      );
      const named = (matter.plans ?? []) as { title: string; url: string }[];
      return (
        named.length !== quoted.size || named.some(({ url, title }) => !quoted.has(url) || title === url)
      );
    });
    expect(firstOf(wrong.map(([{ path }]) => path))).toEqual([]);
  });

  test('each begins with the heading of its page', () => {
    const wrong = [...texts].filter(([page, { tree }]) => {
      const first = tree.children[0];
      return first?.type !== 'heading' || plainText(first) !== wordsOf(page.root.querySelector('main h1'));
    });
    expect(firstOf(wrong.map(([{ path }]) => path))).toEqual([]);
  });

  test('each has every proof of its page: plan, line, quoted words and address', () => {
    const lost = [...texts].flatMap(([page, text]) => {
      const notes = new Set(notesIn(text).map(({ words, url }) => `${words} ${url}`));
      return all(page, 'main .proof > figure').flatMap((figure) => {
        const caption = figure.querySelector('figcaption');
        const link = caption?.querySelector('a');
        const href = new URL(link?.getAttribute('href') ?? '', home).href;
        const where = wordsOf(caption)
          .slice(0, -wordsOf(link).length)
          .replace(/[.\s]+$/, '');
        const wanted = `${where}: ${wordsOf(figure.querySelector('blockquote'))} ${href} ${href}`;
        return notes.has(wanted.replace(/\s+/g, ' ')) ? [] : [`${page.path}: ${wanted}`];
      });
    });
    expect(firstOf(lost)).toEqual([]);
  });

  test('each marks as many notes as its page has proofs and outside sources', () => {
    const wrong = [...texts].flatMap(([page, { nodes }]) => {
      const marks = nodes.filter(({ type }) => type === 'footnoteReference').length;
      const proofs = all(page, 'main .proof > figure, main .outside li').filter(
        (proof) => !proof.closest('[hidden], form, .no-print'),
      ).length;
      return marks === proofs ? [] : [`${page.path}: ${marks} marks, ${proofs} proofs`];
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('each keeps every sentence of silence and every mark of what we work out', () => {
    const wrong = [...texts].flatMap(([page, { nodes }]) => {
      const shown = (selector: string) =>
        all(page, `main ${selector}`).filter(
          (element) => !element.closest('[hidden], form, .no-print, [aria-hidden=true]') && wordsOf(element),
        ).length;
      const marked = (type: string) => nodes.filter((node) => node.type === type).length;
      return marked('emphasis') >= shown('.silence') && marked('strong') >= shown('.tag') ? [] : [page.path];
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('every link is absolute, and one that leads to this site finds its place', () => {
    const links = [...texts].flatMap(([page, { nodes }]) =>
      nodes.flatMap((node) => (node.type === 'link' ? [{ page, url: node.url }] : [])),
    );
    const wrong = links.filter(({ url }) =>
      url.startsWith(build.origin + '/') ? !lives(url) : !/^(https?:\/\/|mailto:|tel:)/.test(url),
    );
    expect(links.length).toBeGreaterThan(1_000);
    expect(firstOf(wrong.map(({ page, url }) => `${page.path} → ${url}`))).toEqual([]);
  });

  test('none holds HTML, an open mark of a note, or a mark of Vietnamese that is not composed', () => {
    const wrong = [...texts].filter(([page, { nodes }]) => {
      const raw = readBuilt(build, fileOf(page)).toString();
      const named = new Set(
        nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])),
      );
      return (
        raw !== raw.normalize('NFC') ||
        nodes.some(({ type }) => type === 'html') ||
        nodes.some((node) => node.type === 'footnoteReference' && !named.has(node.identifier)) ||
        nodes.some((node) => node.type === 'text' && /\[\^\d+\]/.test(node.value))
      );
    });
    expect(firstOf(wrong.map(([{ path }]) => path))).toEqual([]);
  });

  test('the lists begin with a heading and a summary and lead only to texts that are there', () => {
    const lists = ['llms.txt', ...languages.map((lang) => `${lang}/llms.txt`)];
    for (const list of lists) {
      const { tree, nodes } = readMarkdown(readBuilt(build, list).toString());
      expect(tree.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
      const levels = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.every((level) => level <= 2)).toBe(true);
      const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
      expect(urls.filter((url) => !url.startsWith(home) || !lives(url))).toEqual([]);
    }
  });

  test('the list of a language leads to every page in it', () => {
    const missing = languages.flatMap((lang) => {
      const list = readBuilt(build, `${lang}/llms.txt`).toString();
      return pages.filter(
        (page) => page.path.startsWith(`/${lang}/`) && !list.includes(`](${home}${fileOf(page)})`),
      );
    });
    expect(firstOf(missing.map(({ path }) => path))).toEqual([]);
  });
});
