import { describe, expect, test } from 'vitest';
import { excerptOf, markedWords, type Piece } from '../../../src/search/excerpt.ts';
import { readQuery } from '../../../src/search/query.ts';

const shown = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const filler = Array.from({ length: 60 }, (_, index) => `từ${index}`).join(' ');

function excerpt(content: string, typed: string, title = '', minor: number[] = []): string {
  const query = readQuery(typed);
  const words = content.split(' ');
  const places = words.flatMap((word, at) =>
    query.words.includes(readQuery(word).words[0] ?? '') ? [{ at, minor: minor.includes(at) }] : [],
  );
  return shown(excerptOf(content, title, places, query).pieces);
}

describe('an excerpt', () => {
  test('shows where the words stand, with some words before them', () => {
    expect(excerpt(`${filler} nhà máy điện tử, may mặc ${filler}`, 'dien tu')).toMatch(
      /^… từ56 từ57 từ58 từ59 nhà máy \[điện tử\], may mặc từ0 .* …$/,
    );
  });

  test('prefers the place that is spelled as typed', () => {
    expect(excerpt(`diện tự ${filler} điện tử ${filler}`, 'điện tử')).toContain('[điện tử]');
    expect(excerpt(`diện tự ${filler} điện tử ${filler}`, 'điện tử')).not.toContain('diện');
  });

  test('prefers other places to those marked as less important', () => {
    expect(excerpt(`“Tứ Hạ” ${filler} ở Tứ Hạ ${filler}`, 'Tứ Hạ', '', [0, 1])).toContain('ở [Tứ Hạ]');
  });

  test('does not repeat the title', () => {
    expect(excerpt(`Cụm Tứ Hạ. Mở rộng ở Tứ Hạ.`, 'Tứ Hạ', 'Cụm Tứ Hạ')).toBe('Mở rộng ở [Tứ Hạ].');
  });

  test('of a page where the words stand only in the title is its beginning', () => {
    expect(excerpt(`Cụm Nưa. ${filler}`, 'Nưa', 'Cụm Nưa')).toMatch(/^từ0 từ1 .* …$/);
  });

  test('keeps marks of punctuation outside the words marked', () => {
    expect(excerpt('ở (Tứ Hạ), Huế', 'Tứ Hạ')).toBe('ở ([Tứ Hạ]), Huế');
    expect(excerpt('Kim Trà (Trà Kim)', 'Trà')).toBe('Kim [Trà] ([Trà] Kim)');
  });
});

describe('a title', () => {
  test('has the words of the query marked, with any marks', () => {
    expect(shown(markedWords('Kỹ thuật điện, điện tử', readQuery('dien tu')))).toBe(
      'Kỹ thuật [điện], [điện tử]',
    );
  });

  test('has longer words marked only where the word itself is not there', () => {
    expect(shown(markedWords('Cụm Hợp Thắng', readQuery('hop tha')))).toBe('Cụm [Hợp Thắng]');
    expect(shown(markedWords('Hạ tầng, hàng hóa', readQuery('ha')))).toBe('[Hạ] tầng, hàng hóa');
  });

  test('has other forms of an English word marked', () => {
    expect(shown(markedWords('Supporting industries', readQuery('industry')))).toBe(
      'Supporting [industries]',
    );
  });
});
