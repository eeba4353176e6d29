import { expect, test } from 'vitest';
import { readGitLog } from '../../../src/history/git-log.ts';
import { lastChange } from '../../../src/history/last-change.ts';

const log =
  '\x002026-11-20T23:30:00+07:00\n\nsrc/content/clusters/a.yaml\nseeds/p.txt\n' +
  '\x002026-11-19T20:00:00Z\n\nsrc/content/clusters/a.yaml\nsrc/content/clusters/b.yaml\n' +
  '\x002026-11-18T08:00:00+07:00\n\nsrc/content/clusters/a.yaml\n';
const history = readGitLog(log);

test('a file has the instants of its first and its last commit, in universal time', () => {
  expect(history.get('src/content/clusters/a.yaml')).toEqual({
    first: '2026-11-18T01:00:00Z',
    last: '2026-11-20T16:30:00Z',
  });
  expect(history.get('seeds/p.txt')).toEqual({ first: '2026-11-20T16:30:00Z', last: '2026-11-20T16:30:00Z' });
});

test('a log without commits tells of no file', () => {
  expect(readGitLog('').size).toBe(0);
});

test('the last change of some files is the day in Viet Nam of the newest commit of any of them', () => {
  expect(lastChange(['src/content/clusters/b.yaml'], history)).toBe('2026-11-20');
  expect(lastChange(['src/content/clusters/b.yaml', 'seeds/p.txt'], history)).toBe('2026-11-20');
});

test('there is no last change where the history of one file, or all history, is not known', () => {
  expect(lastChange(['seeds/p.txt', 'seeds/q.txt'], history)).toBeUndefined();
  expect(lastChange(['seeds/p.txt'], undefined)).toBeUndefined();
  expect(lastChange([], history)).toBeUndefined();
});
