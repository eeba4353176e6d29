import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nginxRules, nginxRulesFile } from '../../src/addresses/redirects.ts';
import { headerPolicy } from '../../src/seo/policy.ts';
import { builds, readBuilt } from '../support/dist.ts';
import { brotliModule, findNginx, type Nginx, startNginx } from '../support/nginx.ts';

const program = await findNginx();
if (!program && process.env.CI)
  throw new Error('These tests need nginx, and it can neither be found nor installed.');
if (!program) {
  console.log('The tests of nginx are skipped: it is neither on this machine nor can it be installed here.');
  console.log('Install nginx and run the command again.');
}

describe.skipIf(!program).each(builds)('nginx, serving the site built $name,', (build) => {
  let nginx: Nginx;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + build.base.slice(0, -1) + path, { redirect: 'manual', headers });
  const asset = build.files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';

  beforeAll(async () => {
    nginx = await startNginx(program ?? '', build.folder, build.base);
  });
  afterAll(() => nginx.stop());

  test('sends a page with the policy and the other headers that keep readers safe', async () => {
    const { status, headers } = await get('/vi/');
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': headerPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
      server: 'nginx',
    });
    expect(headers.has('set-cookie')).toBe(false);
  });

  test('sends a page again only when it has changed', async () => {
    const etag = (await get('/vi/')).headers.get('etag') ?? '';
    const { status, headers } = await get('/vi/', { 'If-None-Match': etag });
    expect(status).toBe(304);
    expect(headers.get('content-security-policy')).toBe(headerPolicy);
  });

  test('lets a file whose name changes with its content be kept for a year', async () => {
    const { status, headers } = await get(`/${asset}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/css');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).toBe(headerPolicy);
  });

  test('lets the parts of the search be kept for a year, and asks anew for the list of them', async () => {
    const part = build.files.find((file) => file.startsWith('pagefind/index/'));
    expect((await get(`/${part}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/pagefind/pagefind-entry.json')).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    '/vi/khong-co/',
    '/khong-co',
    '/plans/',
    '/_astro/khong-co.css',
    '/_headers',
    '/_redirects',
    '/_redirects.nginx',
    '/.git/config',
  ])('answers %s, which is not there, with our own page, the headers and status 404', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(build.pages.find((page) => page.path === '/404.html')?.html);
    expect(answer.headers.get('content-security-policy')).toBe(headerPolicy);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('sends a reader of a path without its closing slash to the one with it', async () => {
    const { status, headers } = await get('/vi');
    expect(status).toBe(301);
    expect(headers.get('location')).toBe(`${build.base}vi/`);
  });

  test('sends the text of a plan byte for byte, as text in UTF-8', async () => {
    const answer = await get('/plans/huong-tra-2021.txt');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const seed = readFileSync(new URL('../../seeds/huong-tra-2021.txt', import.meta.url));
    expect(Buffer.from(await answer.arrayBuffer()).equals(seed)).toBe(true);
  });

  test.each([
    ['clusters.csv', 'text/csv; charset=utf-8'],
    ['places.geojson', 'application/geo+json'],
    ['dcat.jsonld', 'application/ld+json'],
    ['datapackage.json', 'application/json'],
  ])('sends %s of the open data as %s, byte for byte, with the headers of every page', async (file, type) => {
    const answer = await get(`/data/${file}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toBe(headerPolicy);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(Buffer.from(await answer.arrayBuffer()).equals(readBuilt(build, `data/${file}`))).toBe(true);
  });

  test.each(['index.html', asset, 'plans/huong-tra-2021.txt', 'vi/index.md', 'data/clusters.csv'])(
    'sends what the build has packed of %s',
    async (file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const { headers } = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toBe('Accept-Encoding');
      expect(Number(headers.get('content-length'))).toBe(readBuilt(build, `${file}.gz`).length);
      expect(headers.get('content-security-policy')).toBe(headerPolicy);
      const plain = await get(path, { 'Accept-Encoding': 'identity' });
      expect(plain.headers.has('content-encoding')).toBe(false);
    },
  );

  test.skipIf(!program || !brotliModule(program))(
    'sends what Brotli has packed, with its module',
    async () => {
      const { headers } = await get('/vi/', { 'Accept-Encoding': 'gzip, br' });
      expect(headers.get('content-encoding')).toBe('br');
      expect(Number(headers.get('content-length'))).toBe(readBuilt(build, 'vi/index.html.br').length);
    },
  );

  test.each([
    ['/vi/deadlines.ics', 'text/calendar; charset=utf-8'],
    ['/vi/index.md', 'text/markdown; charset=utf-8'],
    ['/sitemap.xml', 'text/xml; charset=utf-8'],
    ['/s/tu-ha/qr.svg', 'image/svg+xml'],
  ])('tells of %s that it is %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
  });
});

describe.skipIf(!program).each(builds)(
  'nginx, serving a site with former addresses built $name,',
  (build) => {
    const folder = mkdtempSync(join(tmpdir(), 'moved-'));
    let nginx: Nginx;

    beforeAll(async () => {
      for (const name of ['vi', 's', '404.html']) symlinkSync(join(build.folder, name), join(folder, name));
      const moves = [
        { from: '/s/old/', to: '/s/tu-ha/' },
        { from: '/plans/old.txt', to: '/plans/huong-tra-2021.txt' },
        ...Array.from({ length: 3000 }, (_, index) => ({ from: longAddress(index), to: '/s/tu-ha/' })),
      ];
      writeFileSync(join(folder, nginxRulesFile), nginxRules(moves, build.base));
      nginx = await startNginx(program ?? '', folder, build.base);
    });
    afterAll(async () => {
      await nginx.stop();
      rmSync(folder, { recursive: true });
    });

    test.each([
      ['s/old/', 's/tu-ha/'],
      ['s/old', 's/tu-ha/'],
      ['plans/old.txt', 'plans/huong-tra-2021.txt'],
      [longAddress(2999).slice(1), 's/tu-ha/'],
      [longAddress(2999).slice(1, -1), 's/tu-ha/'],
    ])('sends a reader of %s to %s for good, with the headers of every page', async (from, to) => {
      const { status, headers } = await fetch(nginx.origin + build.base + from, { redirect: 'manual' });
      expect(status).toBe(301);
      expect(headers.get('location')).toBe(build.base + to);
      expect(headers.get('content-security-policy')).toBe(headerPolicy);
      expect(headers.get('cache-control')).toBe('no-cache');
    });

    test('sends a page that has not moved', async () => {
      expect((await fetch(`${nginx.origin}${build.base}s/tu-ha/`, { redirect: 'manual' })).status).toBe(200);
    });
  },
);

/** A former address longer than any of the site, one of many. */
function longAddress(index: number): string {
  return `/vi/ho-tro-uu-dai/${'duong-giao-thong-noi-bo-va-he-thong-xu-ly-nuoc-thai-'.repeat(3)}${index}/`;
}
