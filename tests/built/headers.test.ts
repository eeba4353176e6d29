import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '../../src/seo/policy.ts';
import { builds, firstOf, readBuilt } from '../support/dist.ts';
import { nginxHeaders, readHeaderRules, rulesFor } from '../support/header-rules.ts';
import { offered } from '../support/nginx.ts';

const kept = 'public, max-age=31536000, immutable';

test('nginx sends the headers of every page that _headers names', () => {
  const [everywhere] = readHeaderRules(readBuilt(builds[0]!, '_headers').toString());
  const { 'Cache-Control': caching, ...others } = nginxHeaders(readFileSync(offered, 'utf8'));
  expect(everywhere?.path).toBe('/*');
  expect(others).toEqual(everywhere?.headers);
  expect(caching).toBe('$caching');
});

test('the policy of the servers is the policy of the pages, and forbids framing besides', () => {
  expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
});

describe.each(builds)('_headers of the site built $name', (build) => {
  const rules = readHeaderRules(readBuilt(build, '_headers').toString());
  const headersOf = (file: string) => {
    const fitting = rulesFor(rules, `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
  };

  test('gives every file the headers that keep readers safe', () => {
    for (const file of build.files) {
      expect(headersOf(file), file).toMatchObject({
        'Content-Security-Policy': headerPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': expect.stringContaining('geolocation=()'),
        'Cross-Origin-Opener-Policy': 'same-origin',
      });
    }
  });

  test('has every page asked for anew', () => {
    const pages = build.files.filter((file) => file.endsWith('.html'));
    const wrong = pages.filter((file) => headersOf(file)['Cache-Control'] !== 'no-cache');
    expect(firstOf(wrong)).toEqual([]);
  });

  test('lets exactly the files whose name changes with their content be kept', () => {
    const named = build.files.filter((file) => /^_astro\/|^pagefind\/(index|filter|fragment)\//.test(file));
    const letGo = build.files.filter((file) => headersOf(file)['Cache-Control'] === kept);
    expect(letGo).toEqual(named);
    expect(named.filter((file) => !/[._-][\w-]{7,}\.[\w.]+$/.test(file))).toEqual([]);
  });

  test('sets no header twice for a file, because some hosts join the two values', () => {
    const twice = build.files.flatMap((file) => {
      const names = rulesFor(rules, `/${file}`).flatMap(({ headers }) => Object.keys(headers));
      return names.length === new Set(names).size ? [] : [file];
    });
    expect(firstOf(twice)).toEqual([]);
  });
});
