import { describe, expect, test } from 'vitest';
import { nameQueries } from '../../browser/quick-search-queries.ts';
import { found, pathsFor } from './site-names.ts';

test.each(nameQueries)('“$typed” in $lang finds $first first', ({ lang, typed, first }) => {
  expect(pathsFor(typed, lang)[0]).toBe(`/${lang}/${first}`);
});

describe('a name that was typed with a wrong letter', () => {
  test.each([
    ['hop thamg', 'hợp thắng', '/vi/cum-cong-nghiep/hop-thang/'],
    ['binh thanhh', 'bình thành', '/vi/cum-cong-nghiep/binh-thanh/'],
    ['dong tahng', 'đồng thắng', '/vi/cum-cong-nghiep/dong-thang/'],
    ['det mai', 'dệt may', '/vi/nganh-uu-tien/det-may/'],
    ['trieuson', 'triệu sơn', '/vi/dia-phuong/huyen-trieu-son/'],
    ['elektronics', 'electronic', '/vi/nganh-uu-tien/dien-dien-tu/'],
  ])('“%s”: did you mean “%s”?', (typed, meant, first) => {
    expect(found(typed).meant).toBe(meant);
    expect(pathsFor(typed)[0]).toBe(first);
  });

  test('is not guessed at where a name has the words as they stand', () => {
    expect(found('tu ha').meant).toBeUndefined();
  });

  test('is not guessed at with two wrong letters', () => {
    expect(found('hap thamg')).toEqual({ hits: [] });
  });
});

describe('what is found', () => {
  test('has all the words, wherever some name has them', () => {
    expect(found('khu công nghiệp tứ hạ').hits.every(({ whole }) => whole)).toBe(true);
  });

  test('lacks one word of three at most, where no name has them all', () => {
    const { hits, meant } = found('cụm tứ hạ xyzzy');
    expect(meant).toBeUndefined();
    expect(hits[0]).toMatchObject({
      whole: false,
      thing: { paths: ['/vi/cum-cong-nghiep/tu-ha/', '/en/clusters/tu-ha/'] },
    });
    expect(found('tứ xyzzy')).toEqual({ hits: [] });
  });

  test('says with which words it was found', () => {
    expect(found('hop thang').hits[0]?.meant).toEqual(['hợp', 'thắng']);
  });

  test('is exact only where no word is a beginning or has other marks', () => {
    expect(found('hop thang').hits[0]?.exact).toBe(true);
    expect(found('hop tha').hits[0]?.exact).toBe(false);
    expect(found('hợp thằng').hits[0]?.exact).toBe(false);
  });

  test.each(['', '   ', '…!?', 'constructor', '__proto__', 'toString', '<script>alert(1)</script>'])(
    'is nothing for “%s”',
    (typed) => {
      expect(found(typed)).toEqual({ hits: [] });
    },
  );
});
