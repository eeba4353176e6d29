import { describe, expect, test } from 'vitest';
import { qrCode, qrSvg } from '../../../src/qr/qr-code.ts';

const address = 'https://invest.example/s/tu-ha/';

/** The drawing as rows of dark modules, read back from its path. */
function drawn({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

describe('the QR code of an address', () => {
  const code = qrCode(address);
  const rows = drawn(code);

  test('has a light margin of four modules on each side', () => {
    const outside = rows.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, code.size - 1 - x, code.size - 1 - y) < 4),
    );
    expect(outside).not.toContain(true);
  });

  test.each([
    ['upper left', 4, 4],
    ['upper right', 4, code.size - 11],
    ['lower left', code.size - 11, 4],
  ])('has the mark by which readers find it at the %s', (_, top, left) => {
    const mark = rows.slice(top, top + 7).map((row) =>
      row
        .slice(left, left + 7)
        .map(Number)
        .join(''),
    );
    expect(mark).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']);
  });

  test('is drawn by nothing but whole modules', () => {
    expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });

  test('is the same each time, and another for another address', () => {
    expect(qrCode(address)).toEqual(code);
    expect(qrCode(`${address}?`).path).not.toBe(code.path);
  });
});

test('the file of a QR code says its title, and has neither style nor script', () => {
  const svg = qrSvg(address, 'A & <B>');
  expect(svg).toContain('<title>A &amp; &lt;B&gt;</title>');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1" role="img"/);
  expect(svg).not.toMatch(/style|script/);
});
