import type { TermTexts } from './terms.vi.ts';

/** The texts around the meanings of terms in English. */
export const termTextsEn: TermTexts = {
  what: 'What is meant by “{term}”?',
};
