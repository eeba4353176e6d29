import { expect, test } from 'vitest';
import { changesOf } from '../../../src/feed/changes.ts';
import { builtFor } from '../../support/derived-site.ts';
import { pathOf } from '../../support/minimal-site.ts';

const site = builtFor('2026-11-20');
const [update] = site.entries.updates;
const [conflict] = site.entries.conflicts;
const [erratum] = site.entries.errata;
const history = new Map([
  [pathOf('updates', update!.id), { first: '2026-01-01T00:00:00Z', last: '2026-01-02T00:00:00Z' }],
  [pathOf('conflicts', conflict!.id), { first: '2026-01-03T00:00:00Z', last: '2026-01-03T00:00:00Z' }],
  [pathOf('errata', erratum!.id), { first: '2026-01-01T00:00:00Z', last: '2026-01-04T00:00:00Z' }],
]);

test('what was changed last comes first, with the instants of its commits', () => {
  const changes = changesOf(site, history, 'en');
  expect(changes.map(({ kind, updated, published }) => [kind, updated, published])).toEqual([
    ['errata', '2026-01-04T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['conflicts', '2026-01-03T00:00:00Z', '2026-01-03T00:00:00Z'],
    ['updates', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'],
  ]);
});

test('a change that is not committed yet has no day and is not told', () => {
  const known = new Map([...history].filter(([file]) => !file.includes('/errata/')));
  expect(changesOf(site, known, 'en').map(({ kind }) => kind)).toEqual(['conflicts', 'updates']);
});

test('without a history, only what has a source is told, with the day on which the source was read', () => {
  const changes = changesOf(site, undefined, 'en');
  expect(changes.map(({ kind, published }) => [kind, published])).toEqual([['updates', undefined]]);
  expect(changes[0]?.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+07:00$/);
});

test('a misprint tells the words as printed, where they stand, and how they read', () => {
  const change = changesOf(site, history, 'en').find(({ kind }) => kind === 'errata');
  expect(change?.title).toContain(`line ${erratum!.line}: “${erratum!.printed}”`);
  expect(change?.content).toContain(erratum!.why.en);
});
