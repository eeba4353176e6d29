import { expect, test } from 'vitest';
import { timingOf } from '../../../scripts/bench/builds.ts';

test('the middle run counts, and is worked out for a thousand pages', () => {
  expect(timingOf('site', 400, [9, 2, 4])).toEqual({
    name: 'site',
    pages: 400,
    runs: [9, 2, 4],
    seconds: 4,
    secondsPerThousandPages: 10,
  });
});
