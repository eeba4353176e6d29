import { expect, test } from 'vitest';
import { countedKey } from '../../../src/short-list/count.ts';
import { storageKey } from '../../../src/short-list/keeper.ts';

test('the header counts the list that is kept', () => {
  expect(countedKey).toBe(storageKey);
});
