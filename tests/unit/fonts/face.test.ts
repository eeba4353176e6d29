import { describe, expect, test } from 'vitest';
import { faceOf } from '../../../src/fonts/be-vietnam-pro.ts';
import { readFace } from '../../../src/fonts/face.ts';

describe('the font of cards and sheets', () => {
  test.each(['regular', 'bold'] as const)(
    'has every Vietnamese letter with every mark in the %s weight',
    (weight) => {
      const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
      const tones = ['', '̀', '́', '̉', '̃', '̣'];
      const letters = [
        ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
        'đ',
        'Đ',
      ];
      expect(letters.filter((letter) => faceOf(weight).widthOf(letter) === undefined)).toEqual([]);
    },
  );

  test('gives a wide letter more room than a narrow one', () => {
    const { widthOf } = faceOf('regular');
    expect(widthOf('m')).toBeGreaterThan(widthOf('i')!);
  });

  test('says of a letter that it does not have that it has none', () => {
    expect(faceOf('regular').widthOf('漢')).toBeUndefined();
  });

  test('is read from nothing but a TrueType font', () => {
    expect(() => readFace(new Uint8Array(12))).toThrow('The font has no table "head". Take a TrueType font.');
  });
});
