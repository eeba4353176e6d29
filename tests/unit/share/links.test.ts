import { expect, test } from 'vitest';
import { sections, type Section } from '../../../src/routes.ts';
import { facebookOf, isShared, linkedInOf, mailOf } from '../../../src/share/links.ts';

const page = { title: 'Tứ Hạ & 100% “đất”', address: 'https://example.org/invest/vi/cum-cong-nghiep/tu-ha/' };

test('a letter has the title as its subject and the address as its text', () => {
  const { searchParams } = new URL(mailOf(page));
  expect([...searchParams]).toEqual([
    ['subject', page.title],
    ['body', page.address],
  ]);
});

test('Facebook and LinkedIn are given the absolute address', () => {
  expect(new URL(facebookOf(page)).searchParams.get('u')).toBe(page.address);
  expect(new URL(linkedInOf(page)).searchParams.get('url')).toBe(page.address);
});

test('all pages but those for use are shared', () => {
  const unshared = (Object.keys(sections) as Section[]).filter((section) => !isShared({ section }));
  expect(unshared).toEqual(['search', 'siteMap', 'compare', 'shortList', 'enquiry']);
});

test('the comparison of a locality is shared, that of chosen sites is not', () => {
  const address = { vi: 'huong-tra', en: 'huong-tra' };
  expect([isShared({ section: 'compare', address }), isShared({ section: 'compare' })]).toEqual([
    true,
    false,
  ]);
});
