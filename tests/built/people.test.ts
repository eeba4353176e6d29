import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isSignatoryName } from '../../src/passages/passage.ts';
import { unfold } from '../../src/search/fold.ts';
import { builds, readBuilt } from '../support/dist.ts';
import { passagesOf, planIds } from '../support/seeds.ts';

const names = planIds.flatMap((plan) =>
  passagesOf(plan)
    .filter(isSignatoryName)
    .map(({ text }) => text),
);

describe.each(builds)('the site built $name', (build) => {
  /** The words of a file; those of the search are packed and folded. */
  const textOf = (file: string) => {
    const bytes = readBuilt(build, file);
    const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return unfold(unpacked.toString()).replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
  };

  test('names no signatory but in the texts of the plans as received', () => {
    const wanted = names.map((name) => name.toLowerCase());
    const telling = build.files.filter((file) => {
      const text = textOf(file);
      return wanted.some((name) => text.includes(name));
    });
    expect(names.length).toBeGreaterThan(0);
    expect(telling.filter((file) => !/^plans\/[^/]+\.txt(\.gz)?$/.test(file))).toEqual([]);
    expect(telling.length).toBeGreaterThan(0);
  });
});
