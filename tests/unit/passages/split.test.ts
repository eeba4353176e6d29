import { describe, expect, test } from 'vitest';
import { splitSeed } from '../../../src/passages/split.ts';
import { bodyOf, isSignatoryName } from '../../../src/passages/passage.ts';
import { passagesOf, planIds, seedText } from '../../support/seeds.ts';

const split = (...lines: string[]) => splitSeed('p', lines.join('\n'));
const texts = (...lines: string[]) => split(...lines).map(({ text }) => text);

/** The words of printed lines once markup is stripped, table bars left out. */
function wordsOf(text: string): string[] {
  const bare = text.replace(/^#+ /gm, '').replace(/\*|<\/?b>/g, '');
  return bare.split(/\s+/).filter((word) => word !== '' && word !== '|');
}

describe.each(planIds)('the passages of %s', (plan) => {
  const lines = seedText(plan).split('\n');
  const passages = passagesOf(plan);

  test('hold every line that is not blank exactly once', () => {
    const held = passages.flatMap(({ line, endLine }) =>
      Array.from({ length: endLine - line + 1 }, (_, index) => line + index).filter(
        (n) => lines[n - 1]!.trim() !== '',
      ),
    );
    const printed = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
    expect(held).toEqual(printed);
  });

  test('hold the words of their lines, no more and no fewer', () => {
    for (const { line, endLine, text } of passages) {
      const printed = lines.slice(line - 1, endLine).join('\n');
      expect(wordsOf(text).toSorted(), `line ${line}`).toEqual(wordsOf(printed).toSorted());
    }
  });

  test('hold the words in the order of the seed, but for rows torn over two lines', () => {
    for (const { line, endLine, text, kind } of passages) {
      if (kind === 'row' && line !== endLine) continue;
      expect(wordsOf(text), `line ${line}`).toEqual(wordsOf(lines.slice(line - 1, endLine).join('\n')));
    }
  });

  test('have an id made of plan and line', () => {
    expect(passages.map(({ id }) => id)).toEqual(passages.map(({ line }) => `${plan}/${line}`));
  });

  test('carry no markup', () => {
    expect(passages.filter(({ text }) => /[*\t]|^#|<b>/.test(text))).toEqual([]);
  });

  test('stand under headings that are passages above them', () => {
    for (const { line, headings } of passages) {
      for (const above of headings) {
        expect(above.line).toBeLessThan(line);
        expect(passages.find((passage) => passage.line === above.line)?.text).toBe(above.text);
      }
    }
  });

  test('name the signatory only in the signature', () => {
    const names = passages.filter(isSignatoryName);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every(({ text }) => /^(?:\p{Lu}\p{Ll}+ ?){3}$/u.test(text))).toBe(true);
  });
});

describe('splitting a seed', () => {
  test('takes CRLF as LF', () => {
    const lines = ['I. MỤC TIÊU', '', '- Một;', '- Hai.', ''];
    expect(splitSeed('p', lines.join('\r\n'))).toEqual(splitSeed('p', lines.join('\n')));
  });

  test('folds trailing and doubled spaces, no-break spaces and tabs inside a paragraph', () => {
    expect(texts('Một  hai\tba\u00a0bốn.  ', 'Năm.')).toEqual(['Một hai ba bốn. Năm.']);
  });

  test('counts lines from 1 and skips blank ones', () => {
    expect(split('', ' \t ', 'Một.', '', 'Hai.').map(({ line }) => line)).toEqual([3, 5]);
  });

  test('gives nothing for an empty text', () => {
    expect(splitSeed('p', '')).toEqual([]);
  });

  test('ends at the last line with or without a line end', () => {
    expect(splitSeed('p', 'Một.\n')).toEqual(splitSeed('p', 'Một.'));
  });

  test('makes an item of each bullet although no blank line parts them', () => {
    expect(split('- Một;', '+ Hai;', '(3) Ba.').map(({ kind, mark }) => [kind, mark])).toEqual([
      ['item', '-'],
      ['item', '+'],
      ['item', '(3)'],
    ]);
  });

  test('keeps the wrapped line of an item with it', () => {
    expect(texts('- Một hai', 'ba bốn;', '- Năm.')).toEqual(['- Một hai ba bốn;', '- Năm.']);
  });

  test('gives the words of an item without its mark', () => {
    expect(split('(12) Một hai.').map(bodyOf)).toEqual(['Một hai.']);
  });

  test('joins what goes on in small letters after a blank line', () => {
    expect(split('Một hai', '', 'ba bốn.')).toMatchObject([{ line: 1, endLine: 3, text: 'Một hai ba bốn.' }]);
  });

  test('does not join a paragraph that is complete', () => {
    expect(texts('Một hai.', '', 'ba bốn.')).toHaveLength(2);
  });

  test('does not join a small letter that is a mark', () => {
    expect(texts('Một hai', '', 'a) Ba bốn.')).toHaveLength(2);
  });

  test('joins a capital only inside the body', () => {
    expect(texts('Một hai', '', 'Ba bốn.')).toHaveLength(2);
    expect(texts('I. MỤC TIÊU', '', '- Một hai', '', 'Ba bốn.')).toEqual([
      'I. MỤC TIÊU',
      '- Một hai Ba bốn.',
    ]);
  });

  test('does not take text after a heading for its continuation', () => {
    expect(texts('## **I. MỤC TIÊU**', '', 'một hai.')).toEqual(['I. MỤC TIÊU', 'một hai.']);
    expect(texts('I. MỤC TIÊU', '', 'Một hai.')).toEqual(['I. MỤC TIÊU', 'Một hai.']);
  });

  test('takes a number over a sentence for a paragraph that opens a section', () => {
    expect(split('I. MỤC TIÊU', '', '1. Một hai. Ba bốn:', '', '- Năm.')).toMatchObject([
      { kind: 'heading', section: 'I' },
      { kind: 'paragraph', section: 'I.1' },
      { kind: 'item', section: 'I.1', headings: [{ label: 'I' }, { label: '1' }] },
    ]);
  });

  test('takes bold words that run into a sentence for a paragraph', () => {
    expect(split('**1. Phòng Kinh tế** phối hợp')).toMatchObject([
      { kind: 'paragraph', text: '1. Phòng Kinh tế phối hợp' },
    ]);
  });

  test('takes a number without its dot for a heading only in its place in the run', () => {
    expect(split('V. NGUỒN VỐN', '', '1 Nguồn tỉnh', '', '3 Nguồn xã').map(({ section }) => section)).toEqual(
      ['V', 'V.1', 'V.1'],
    );
  });

  test('ends the letters of one number with the next number', () => {
    const sections = split('I. MỘT', '1. Hai', 'a) Ba', '- Bốn.', '2. Năm', '- Sáu.').map(
      ({ section }) => section,
    );
    expect(sections).toEqual(['I', 'I.1', 'I.1.a', 'I.1.a', 'I.2', 'I.2']);
  });

  test('closes the numbered sections with the closing words', () => {
    expect(
      split('I. MỘT', '', 'Trên đây là kế hoạch.', '', 'Nơi nhận:', '- Lưu.', '', 'CHỦ TỊCH', '', 'Một Hai'),
    ).toMatchObject([
      { part: 'body' },
      { part: 'closing', section: '' },
      { part: 'recipients', section: 'Nơi nhận' },
      { part: 'recipients' },
      { part: 'signature', section: '' },
      { part: 'signature' },
    ]);
  });
});
