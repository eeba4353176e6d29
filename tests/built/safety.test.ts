import { describe, expect, test } from 'vitest';
import { keyName } from '../../src/quick-search/slash-key.ts';
import { storageKey } from '../../src/short-list/keeper.ts';
import { all, builds, type BuiltPage, firstOf, pageAt, readBuilt, targetOf } from '../support/dist.ts';

/** The elements that load something without a click. */
const loading = 'link, script, img, source, video, audio, track, iframe, embed, object, use, image';
/** Link relations that name a page and load nothing. */
const naming = new Set(['canonical', 'alternate']);

/** The names under which the device of a reader keeps something for the site. */
const kept = [storageKey, keyName];

function addressesOf({ href, src, data, poster, srcset }: Record<string, string>): string[] {
  const sized = srcset?.split(',').map((part) => part.trim().split(/\s/)[0]);
  return [href, src, data, poster, ...(sized ?? [])].flatMap((address) => (address ? [address] : []));
}

describe.each(builds)('the site built $name', (build) => {
  const everyPage = [...build.pages, ...build.choices];
  const found = (selector: string, faultOf: (tag: string, page: BuiltPage) => boolean = () => true) =>
    everyPage.flatMap((page) =>
      all(page, selector)
        .map(({ outerHTML, innerHTML }) => outerHTML.replace(innerHTML, ''))
        .filter((tag) => faultOf(tag, page))
        .map((tag) => `${page.path}: ${tag}`),
    );
  const textFiles = build.files.filter((file) => /\.(css|js|mjs|svg|html)$/.test(file));

  test('has no script inside a page, save data that is not run', () => {
    expect(found('script:not([src])', (tag) => !tag.includes('type="application/ld+json"'))).toEqual([]);
  });

  test('has no style inside a page', () => {
    expect(found('style, [style]')).toEqual([]);
  });

  test('has no attribute that runs a script', () => {
    const running = everyPage.flatMap((page) =>
      all(page, '*').flatMap(({ attributes }) =>
        Object.entries(attributes)
          .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(([name]) => `${page.path}: ${name}`),
      ),
    );
    expect(firstOf(running)).toEqual([]);
  });

  test('loads nothing from another host, and only files that are there', () => {
    const files = new Set(build.files.map((file) => `/${file}`));
    const missing = everyPage.flatMap((page) =>
      all(page, loading).flatMap((element) => {
        if (naming.has(element.getAttribute('rel') ?? '')) return [];
        return addressesOf(element.attributes).flatMap((address) => {
          const path = targetOf(build, page, address)?.path;
          return path && (files.has(path) || pageAt(build, path)) ? [] : [`${page.path}: ${address}`];
        });
      }),
    );
    expect(firstOf(missing)).toEqual([]);
  });

  test('loads nothing from another host in its style sheets', () => {
    const addresses = build.files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => [
        ...readBuilt(build, file)
          .toString()
          .matchAll(/(?:url\(|@import\s+)["']?([^"')]*)/g),
      ]);
    const outside = addresses
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(`${build.base}_astro/`));
    expect(addresses.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });

  test('sets and reads no cookie and keeps nothing in the browser but what is named', () => {
    const holding = (words: RegExp) =>
      textFiles.filter((file) => words.test(readBuilt(build, file).toString()));
    expect(firstOf(holding(/document\.cookie|cookieStore|sessionStorage|indexedDB/))).toEqual([]);
    const keeping = holding(/localStorage/).filter((file) => {
      const script = readBuilt(build, file).toString();
      return !kept.some((name) => script.includes(name));
    });
    expect(firstOf(keeping)).toEqual([]);
  });

  test('frames nothing and sends forms only to itself', () => {
    expect(found('iframe, frame, object, embed, base, meta[http-equiv=refresh]')).toEqual([]);
    const forms = everyPage.flatMap((page) =>
      all(page, 'form').filter((form) => !targetOf(build, page, form.getAttribute('action') ?? '')?.path),
    );
    expect(forms.map((form) => form.outerHTML)).toEqual([]);
  });
});
