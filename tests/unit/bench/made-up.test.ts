import { expect, test } from 'vitest';
import { madeUpEntries, madeUpQueries } from '../../../scripts/bench/made-up.ts';
import { pathOf } from '../../../src/routes.ts';

const made = madeUpEntries();

test('a thousand entries are made up, each called by two syllables of its own', () => {
  expect(made).toHaveLength(1000);
  expect(new Set(made.map(({ place }) => place)).size).toBe(1000);
  expect(new Set(made.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(1000);
});

test('they are the same each time', () => {
  expect(madeUpEntries()).toEqual(made);
  expect(madeUpQueries(made)).toEqual(madeUpQueries(made));
});

test('forty different queries mean a page of one of them each', () => {
  const queries = madeUpQueries(made);
  const paths = new Set(made.map(({ kind, address }) => pathOf({ section: kind, address }, 'vi')));
  expect(new Set(queries.map(({ typed }) => typed)).size).toBe(40);
  expect(queries.every(({ meant }) => paths.has(meant))).toBe(true);
});
