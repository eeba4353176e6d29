import { afterEach, expect, test, vi } from 'vitest';
import { buildDay } from '../../../src/derived/today.ts';

const now = new Date('2026-11-20T16:59:59Z');

test('the day of the build is that of Viet Nam', () => {
  expect(buildDay('', now)).toBe('2026-11-20');
  expect(buildDay('', new Date('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
});

test('a fixed day comes before the clock, so that the same input gives the same pages', () => {
  expect(buildDay('0', now)).toBe('1970-01-01');
  expect(buildDay('1782000000', now)).toBe('2026-06-21');
});

afterEach(() => vi.unstubAllEnvs());

test('the day of the build is that of SOURCE_DATE_EPOCH where the environment sets it', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2022-03-04T05:06:07Z') / 1000));
  expect(buildDay()).toBe('2022-03-04');
});

test('a SOURCE_DATE_EPOCH that is no number is told with what to write', () => {
  expect(() => buildDay('2026-11-20', now)).toThrow(
    'SOURCE_DATE_EPOCH is "2026-11-20", which is no number of seconds. Write the seconds since 1970, for example 1795132800, or leave it out.',
  );
});
