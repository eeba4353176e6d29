import { expect, test } from 'vitest';
import { movesOf } from '../../../src/addresses/moves.ts';
import { siteWith } from '../../support/minimal-site.ts';

const { entries } = siteWith(({ clusters, plans, targets }) => {
  clusters.hill!.address = { vi: 'doi-xanh', en: 'green-hill' };
  clusters.hill!.formerly = { vi: ['doi', 'doi-cu'], ids: ['old-hill'] };
  plans['doi-2021']!.formerly = { ids: ['plan-2021'] };
  Object.values(targets)[0]!.formerly = { ids: ['old-target'] };
});
const target = siteWith().entries.targets[0]!.id;
const movesAt = (published: string[], living: string[]) =>
  new Map(movesOf(entries, published, living).map(({ from, to }) => [from, to]));

test('a former address leads to the page of today, in its language alone', () => {
  const moves = movesAt([], []);
  expect(moves.get('/vi/cum-cong-nghiep/doi/')).toBe('/vi/cum-cong-nghiep/doi-xanh/');
  expect(moves.get('/vi/cum-cong-nghiep/doi-cu/')).toBe('/vi/cum-cong-nghiep/doi-xanh/');
  expect(moves.has('/en/clusters/doi/')).toBe(false);
});

test('a former id leads to the short address of today, for entries of lists too', () => {
  const moves = movesAt([], []);
  expect(moves.get('/s/old-hill/')).toBe('/s/hill/');
  expect(moves.get('/s/target-old-target/')).toBe(`/s/target-${target}/`);
});

test('what was published under a former word leads to what answers under the word of today', () => {
  const living = ['/og/vi/doi-xanh.png', '/plans/doi-2021.txt', '/s/hill/qr.svg', '/en/doi-xanh.md'];
  const moves = movesAt(
    ['/og/vi/doi.png', '/plans/plan-2021.txt', '/s/old-hill/qr.svg', '/en/doi.md'],
    living,
  );
  expect(moves.get('/og/vi/doi.png')).toBe('/og/vi/doi-xanh.png');
  expect(moves.get('/plans/plan-2021.txt')).toBe('/plans/doi-2021.txt');
  expect(moves.get('/s/old-hill/qr.svg')).toBe('/s/hill/qr.svg');
  expect(moves.has('/en/doi.md')).toBe(false);
});

test('what still answers, or would lead nowhere, is not moved', () => {
  const moves = movesAt(['/og/vi/doi.png', '/plans/plan-2021.pdf'], ['/og/vi/doi.png']);
  expect(moves.has('/og/vi/doi.png')).toBe(false);
  expect(moves.has('/plans/plan-2021.pdf')).toBe(false);
});
