import { describe, expect, test } from 'vitest';
import { namedPages } from '../../../src/search/name-results.ts';
import { withNamed } from '../../../src/search/named-first.ts';
import { readQuery } from '../../../src/search/query.ts';
import { found, names } from '../quick-search/site-names.ts';

const pathsOf = (typed: string) =>
  namedPages(found(typed), names.vi, readQuery(typed)).map(({ path }) => path);

describe('the pages whose own name was typed', () => {
  test('are found, the best first', () => {
    expect(pathsOf('tứ hạ')).toEqual([
      '/vi/cum-cong-nghiep/tu-ha/',
      '/vi/cum-cong-nghiep/khu-cong-nghiep-tu-ha/',
    ]);
  });

  test.each([
    ['the beginning of a word', 'hop tha'],
    ['a name with a wrong letter', 'hop thamg'],
    ['a word of many names', 'nước'],
    ['a term, which has no page of its own', 'giá hiện hành'],
  ])('are none for %s', (_, typed) => {
    expect(pathsOf(typed)).toEqual([]);
  });
});

describe('results with such pages', () => {
  const result = (path: string) => ({ path, title: [], excerpt: [], marks: [], filters: {} });

  test('have them first, as they were found in the texts where they were', () => {
    const [own, other] = [{ ...result('/a/'), line: '1' }, result('/b/')];
    expect(withNamed([other, own], [result('/a/'), result('/c/')])).toEqual([own, result('/c/'), other]);
  });

  test('stay as they are where there is none', () => {
    expect(withNamed([result('/b/')], [])).toEqual([result('/b/')]);
  });
});
