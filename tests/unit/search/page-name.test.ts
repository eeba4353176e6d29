import { expect, test } from 'vitest';
import { kindOf, pageNames } from '../../../src/search/page-name.ts';

test('the name of a page tells its kind', () => {
  const names = pageNames('vi', ['x-vi_1a2b3c4', 'x-vi_9f8e7d6'], ['clusters', 'plans-part']);
  expect(names).toEqual(['vi_clusters_1a2b', 'vi_plans-part_9f8e']);
  expect(names.map(kindOf)).toEqual(['clusters', 'plans-part']);
});

test('pages of one kind are kept apart', () => {
  expect(pageNames('en', ['en_1a2b3c4', 'en_1a2b3c5'], ['lists', 'lists'])).toEqual([
    'en_lists_1a2b',
    'en_lists_1a2b3',
  ]);
});
