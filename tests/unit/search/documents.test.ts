import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/search/documents.ts';

const html = (main: string) => `<html lang="vi"><body><main data-pagefind-body>${main}</main></body></html>`;

test('a page without a body for the search is left out', () => {
  expect(documentsOf('/vi/', '<html lang="vi"><body><main>Đầu tư</main></body></html>')).toEqual([]);
});

test('a page is folded whole', () => {
  expect(documentsOf('/vi/', html('Đầu tư'))).toEqual([{ url: '/vi/', html: html('Ḏầu tư') }]);
});

const plan = html(
  '<span data-pagefind-filter="kind:plans"></span><h1 data-pagefind-meta="title">Kế hoạch</h1>Mở đầu' +
    '<div class="passage" id="l5" data-search-part="I. A &lt; B">Một</div><p>Hai</p>' +
    '<div data-search-part="II" id="l9">Ba</div>',
);

test('each part of a page stands alone, and the page without them', () => {
  expect(documentsOf('/vi/ke-hoach/', plan).map(({ url }) => url)).toEqual([
    '/vi/ke-hoach/',
    '/vi/ke-hoach/#l5',
    '/vi/ke-hoach/#l9',
  ]);
  const [page, first, second] = documentsOf('/vi/ke-hoach/', plan).map((document) => document.html);
  expect(page).toContain('Mở ḏầu');
  expect(page).not.toContain('Một');
  expect(first).toContain('Một</div><p>Hai</p>');
  expect(first).not.toContain('Ba');
  expect(second).toContain('Ba');
});

test('a part has its own title, and the language, title and filters of its page', () => {
  const [, part] = documentsOf('/vi/ke-hoach/', plan);
  expect(part?.html).toContain('<html lang="vi">');
  expect(part?.html).toContain('data-pagefind-filter="kind:plans"');
  expect(part?.html).toContain('data-pagefind-filter="part:yes"');
  expect(part?.html).toContain('data-pagefind-meta="page" data-pagefind-ignore>Kế hoạch<');
  expect(part?.html).toContain('data-pagefind-ignore>I. A &lt; B</h1>');
});

test('labels and sentences of silence are left out', () => {
  const [page] = documentsOf(
    '/vi/a/',
    html('<p class="silence">Không nói</p><span class="tag tag-warn">Đã qua</span><p class="strong">Có</p>'),
  );
  expect(page?.html).toContain('<p class="silence" data-pagefind-ignore>');
  expect(page?.html).toContain('<span class="tag tag-warn" data-pagefind-ignore>');
  expect(page?.html).toContain('<p class="strong">');
});
