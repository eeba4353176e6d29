import { expect, test } from 'vitest';
import { matrixOf } from '../../../src/charts/matrix.ts';
import { builtFor } from '../../support/derived-site.ts';
import { cite } from '../../support/minimal-content.ts';

const today = '2022-01-01';

test('a cell counts the sites that want the sector', () => {
  expect(matrixOf(builtFor(today))[0]?.cells).toMatchObject([{ locality: 'doi', sites: 1 }]);
});

test('a cell cites the first line of the plan that speaks of the sector', () => {
  const site = builtFor(today, ({ sectors }) => {
    sectors.textiles!.says[0]!.cites = [cite(11, 'dệt may'), cite(3, 'phát triển công nghiệp')];
  });
  expect(matrixOf(site)[0]?.cells[0]?.cite?.line).toBe(3);
});

test('a sector that a plan ties to no site has no sites and still a cite', () => {
  const site = builtFor(today, ({ clusters }) => {
    clusters.hill!.sectors = 'silent';
  });
  expect(matrixOf(site)[0]?.cells).toMatchObject([{ sites: 0, cite: { line: 9 } }]);
});

test('a sector of which a plan does not speak has no cite', () => {
  const site = builtFor(today, ({ clusters, sectors }) => {
    clusters.hill!.sectors = 'silent';
    sectors.textiles!.says = [];
  });
  expect(matrixOf(site)[0]?.cells[0]).toEqual({ locality: 'doi', sites: 0 });
});

test('sectors of which more plans speak come first', () => {
  const site = builtFor(today, ({ sectors }) => {
    sectors.another = { ...sectors.textiles!, says: [] };
  });
  expect(matrixOf(site).map(({ sector }) => sector.id)).toEqual(['textiles', 'another']);
});
