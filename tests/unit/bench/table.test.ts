import { expect, test } from 'vitest';
import { table } from '../../../scripts/bench/table.ts';

test('columns are as wide as their widest cell, numbers stand right, letters with marks count once', () => {
  expect(
    table(
      ['page', 'kB'],
      [
        ['lộ trình', '9.5'],
        ['home', '12.0'],
      ],
    ),
  ).toBe(
    ['| page     |   kB |', '| -------- | ---: |', '| lộ trình |  9.5 |', '| home     | 12.0 |'].join('\n'),
  );
});
