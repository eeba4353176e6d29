import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/passages/hash.ts';
import { readSeed } from '../../../src/passages/seed.ts';
import { planIds, seedBytes } from '../../support/seeds.ts';

const readme = readFileSync(new URL('../../../seeds/README.md', import.meta.url), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a seed', () => {
  test.each(planIds)('%s has the SHA-256 that the README states', (plan) => {
    const row = readme.split('\n').find((line) => line.includes(`\`${plan}.txt\``));
    expect(row).toContain(`\`${sha256(seedBytes(plan))}\``);
  });

  test('is read with its text, hash and size', () => {
    expect(readSeed(bytes('Kế hoạch\n'))).toEqual({
      text: 'Kế hoạch\n',
      sha256: '0fe166fc9525b4c9ac3cb79d599e79d7cf494646d1595cee09f31734eb9d6718',
      bytes: 13,
    });
  });

  test.each([
    ['is not valid UTF-8', new Uint8Array([0x4b, 0xff])],
    ['is empty', bytes('')],
    ['is empty', bytes(' \n')],
    ['is not in Unicode normalization form C (NFC)', bytes('Kế'.normalize('NFD'))],
  ])('that %s is refused', (problem, content) => {
    expect(readSeed(content)).toEqual({ problem });
  });
});
