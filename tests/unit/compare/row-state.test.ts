import { describe, expect, test } from 'vitest';
import { rowState } from '../../../src/compare/row-state.ts';

const told = (words: string) => ({ words, silent: false });
const silent = { words: 'The plan does not say.', silent: true };

describe('a row of a comparison', () => {
  test.each([
    ['differs where two plans say different things', [told('70 ha'), told('20 ha')], 'differs'],
    ['differs where one plan speaks and another is silent', [told('70 ha'), silent], 'differs'],
    ['is the same where all say the same', [told('70 ha'), told('70 ha')], 'same'],
    ['is the same whatever white space stands between the words', [told('70\n  ha '), told('70 ha')], 'same'],
    ['is silent where no plan says anything', [silent, { ...silent, words: '' }], 'silent'],
  ] as const)('%s', (_, cells, state) => {
    expect(rowState([...cells])).toBe(state);
  });
});
