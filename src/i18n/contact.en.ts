import type { ContactTexts } from './contact.vi.ts';

/** The texts of the operator's card in English. */
export const contactTextsEn = {
  card: 'Contact card (vCard)',
} satisfies ContactTexts;
