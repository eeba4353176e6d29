import { expect, test } from 'vitest';
import { citesIn, sourcesIn } from '../../../src/derived/cites.ts';

const cite = (plan: string, line: number) => ({ plan, line, quote: 'q' });

test('cites are found at any depth, in their order', () => {
  const data = { says: { vi: 'x', cites: [cite('b', 2)] }, sides: [{ cite: cite('a', 1) }], place: 'silent' };
  expect(citesIn(data)).toEqual([cite('b', 2), cite('a', 1)]);
});

test.each([null, undefined, 'a', 1, [], {}])('there is no cite in %j', (data) => {
  expect(citesIn(data)).toEqual([]);
});

test('sources name each line once, by plan and line', () => {
  expect(sourcesIn([cite('b', 10), cite('a', 3), cite('b', 9), cite('b', 10)])).toEqual([
    { plan: 'a', lines: [3] },
    { plan: 'b', lines: [9, 10] },
  ]);
});
