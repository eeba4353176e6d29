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
    errata: 'Misprint',
    updates: 'Since the plan',
    pages: 'Page',
  },
  misprint: 'Misprint in the {place} plan, line {line}: “{printed}” → “{reading}”',
  misprintOpen: 'Misprint in the {place} plan, line {line}: “{printed}”',
  moved: 'This page has moved to a new address:',
  qr: 'QR code of the short address',
};
