import { expect, test } from 'vitest';
import { csvOf, unguarded } from '../../src/csv.ts';
import { rawCsv, readCsv } from '../support/read-csv.ts';

const read = (cell: string) => readCsv(Buffer.from(csvOf([['cell'], [cell]])))[0]?.cell;
const raw = (cell: string) => rawCsv(Buffer.from(csvOf([['cell'], [cell]])))[0]?.cell;

test('a table begins with a byte order mark and ends each line with CR and LF', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ).toBe('\uFEFFa,b\r\n1,2\r\n');
});

test.each(['=1+1', '+ Mở rộng', '- Đồng Thắng', '@sum', '\tx', '\rx', '\n=x', '＝1', "'=1", "''=1"])(
  'a spreadsheet does not run %j, and a reader gets it back',
  (cell) => {
    expect(raw(cell)).toBe(`'${cell}`);
    expect(read(cell)).toBe(cell);
  },
);

test.each(['-17.7', '17.7', "'tis", 'a=b', 'Tứ Hạ, "mới"', 'một\nhai', ''])(
  '%j stands as it is, and a reader gets it back',
  (cell) => {
    expect(raw(cell)).toBe(cell);
    expect(read(cell)).toBe(cell);
  },
);

test('an apostrophe of a word is not taken off', () => {
  expect(unguarded("'tis")).toBe("'tis");
});
