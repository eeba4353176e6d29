import { describe, expect, test } from 'vitest';
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

describe('with more than a hundred to tell', () => {
  const many = (count: number, name: 'updates' | 'conflicts' | 'errata') =>
    builtFor('2026-11-20', (content) => {
      const [first] = Object.values<object>(content[name]);
      content[name] = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`${name}-${index}`, first]),
      ) as never;
    });
  /** Each entry has a day of its own; updates and conflicts are older than every misprint. */
  const datesOf = (entries: { file: string }[], year: number) =>
    entries.map(({ file }, index): [string, { first: string; last: string }] => {
      const instant = new Date(Date.UTC(year, 0, 1 + index)).toISOString();
      return [file, { first: instant, last: instant }];
    });
  const told = (of: typeof site) => {
    const { updates, conflicts, errata } = of.entries;
    const known = new Map([...datesOf([...updates, ...conflicts], 2020), ...datesOf(errata, 2024)]);
    const changes = changesOf(of, known, 'en');
    return { changes, kinds: Map.groupBy(changes, ({ kind }) => kind) };
  };

  test('older updates and conflicts stay, and the misprints changed last fill up to the limit', () => {
    const { changes, kinds } = told(many(120, 'errata'));
    expect(changes).toHaveLength(100);
    expect([kinds.get('updates')?.length, kinds.get('conflicts')?.length]).toEqual([1, 1]);
    expect(kinds.get('errata')?.map(({ id }) => id)).toEqual(
      Array.from({ length: 98 }, (_, index) => `errata-${119 - index}`),
    );
    expect(changes.at(-1)?.kind).not.toBe('errata');
  });

  test('every update and conflict is told, beyond the limit too, and then no misprint', () => {
    for (const name of ['updates', 'conflicts'] as const) {
      const { kinds } = told(many(120, name));
      expect(kinds.get(name)).toHaveLength(120);
      expect(kinds.has('errata')).toBe(false);
    }
  });
});
