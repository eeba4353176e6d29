import { describe, expect, test } from 'vitest';
import { splitSeed } from '../../../src/passages/split.ts';

const split = (...lines: string[]) => splitSeed('p', lines.join('\n'));

describe('splitting a table', () => {
  test('needs a header of three filled cells and a row as wide', () => {
    expect(split('TT\tViệc\tHạn', '1\tMột\t2021').map(({ kind }) => kind)).toEqual(['header-row', 'row']);
    expect(split('Một\thai', 'ba\tbốn').map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(split('Một\thai\tba', 'bốn.').map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  test('passes over blank lines inside the table', () => {
    expect(split('TT\tViệc\tHạn', '', '1\tMột\t2021', '', '2\tHai\t2022').map(({ line }) => line)).toEqual([
      1, 3, 5,
    ]);
  });

  test('ends at the first line without a tab', () => {
    const [, , after] = split('TT\tViệc\tHạn', '1\tMột\t2021', 'Ghi chú.');
    expect(after).toMatchObject({ line: 3, kind: 'paragraph', text: 'Ghi chú.' });
  });

  test('fills a row that is too short and gathers what is too much in the last cell', () => {
    const rows = split('TT\tViệc\tHạn', '1\tMột\t2021', '2\tHai', '3\tBa\t2022\tthêm');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['TT', 'Việc', 'Hạn'],
      ['1', 'Một', '2021'],
      ['2', 'Hai', ''],
      ['3', 'Ba', '2022 thêm'],
    ]);
  });

  test('keeps an empty cell in the middle and drops empty ones at the end', () => {
    expect(split('TT\tViệc\tHạn\tGhi chú', '1\t\t2021\t')[1]!.text).toBe('1 |  | 2021');
  });

  test('ends the sections of a table with the table', () => {
    const sections = split(
      'Phụ lục',
      '',
      'TT\tViệc\tHạn',
      '<b>A. Một</b>\t\t',
      '1\tHai\t2021',
      '',
      'Hết.',
    ).map(({ section }) => section);
    expect(sections).toEqual(['Phụ lục', 'Phụ lục', 'Phụ lục A', 'Phụ lục A.1', 'Phụ lục']);
  });
});
