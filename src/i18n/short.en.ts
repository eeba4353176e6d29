import type { ShortTexts } from './short.vi.ts';

/** The texts of short addresses in English. */
export const shortTextsEn: ShortTexts = {
  kinds: {
    sectors: 'Priority sector',
    incentives: 'Support or incentive',
    villages: 'Craft village',
    plans: 'Plan',
    localities: 'Locality',
    targets: 'Target',
    tasks: 'Task',
    agencies: 'Body',
    conflicts: 'Conflict',
    terms: 'Term',
    laws: 'Legal document',
  },
  moved: 'This page has moved to a new address:',
  qr: 'QR code of the short address',
};
