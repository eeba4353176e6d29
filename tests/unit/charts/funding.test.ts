import { describe, expect, test } from 'vitest';
import { fundedLocalities, fundingOf } from '../../../src/charts/funding.ts';
import { partsOf } from '../../../src/charts/parts.ts';
import { quoteStands } from '../../../src/passages/quote.ts';
import { siteContent } from '../../support/site.ts';

const site = siteContent();
const told = (locality: string) => fundingOf(site, locality)?.map(({ value, partOf }) => [value, partOf]);

test('the sums of Bảo Yên are read as the plan prints them', () => {
  expect(told('bao-yen')).toEqual([
    [6699.5, undefined],
    [3, 'scheme'],
    [140, 'scheme'],
    [2, 'scheme'],
    [5224.5, 'scheme'],
    [1330, 'firms'],
    [1066.5, 'firms'],
    [4158, 'firms'],
  ]);
});

test('the sums of Vĩnh Linh are read from one line', () => {
  expect(told('vinh-linh')).toEqual([
    [0.935, undefined],
    [0.25, 'promotion'],
    [0.3, 'promotion'],
    [0.385, 'promotion'],
  ]);
});

describe.each(fundedLocalities)('the sums of %s', (locality) => {
  const sums = fundingOf(site, locality) ?? [];

  test('rest on words that stand in the plan', () => {
    const cites = sums.flatMap((sum) => sum.cites);
    expect(cites).toHaveLength(sums.length);
    expect(
      cites.every(({ plan, line, quote }) => quoteStands(site.passages.passage(plan, line)!, quote)),
    ).toBe(true);
  });

  test('say “about” where the plan does, which is in the whole alone', () => {
    expect(sums.map(({ bound }) => bound)).toEqual(['about', ...sums.slice(1).map(() => undefined)]);
  });

  test('can be drawn as parts of a whole', () => {
    expect(partsOf(sums)).toHaveLength(sums.length);
  });
});

test('only the share of the firms of Bảo Yên is corrected', () => {
  const bars = fundedLocalities.flatMap((locality) =>
    (partsOf(fundingOf(site, locality) ?? []) ?? []).filter((bar) => bar.corrected),
  );
  expect(bars.map(({ quantity, corrected }) => [quantity.key, quantity.value, corrected?.value])).toEqual([
    ['firms', 5224.5, 6554.5],
  ]);
});

test('a locality whose plan splits no sum by source has none', () => {
  expect(fundingOf(site, 'hoang-son')).toBeUndefined();
});

test('nothing is told where no entry cites the words any more', () => {
  const entries = {
    ...site.entries,
    conflicts: [],
    localities: [],
    plans: [],
    targets: [],
    incentives: [],
    projects: [],
    clusters: [],
  };
  expect(fundingOf({ ...site, entries }, 'bao-yen')).toBeUndefined();
});
