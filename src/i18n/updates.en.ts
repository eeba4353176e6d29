import type { UpdateTexts } from './updates.vi.ts';

/** The texts of the list of what is known from elsewhere, in English. */
export const updateTextsEn: UpdateTexts = {
  intro:
    'What is known from sources outside the plans, the latest first, with the sources and the pages that each concerns.',
  all: 'All {n}, with the pages that each concerns',
};
