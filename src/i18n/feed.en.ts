import type { FeedTexts } from './feed.vi.ts';

/** The texts of the feed in English. */
export const feedTextsEn = {
  link: 'Updates (Atom feed)',
  title: '{site}: updates, conflicts and corrections',
  subtitle:
    'What happened since the plans, where a plan contradicts itself, and misprints, with what we publish; what was recorded or changed last comes first.',
  kinds: { updates: 'Since the plan', conflicts: 'Conflict', errata: 'Correction' },
  erratum: '{plan}, line {line}: “{printed}”',
} satisfies FeedTexts;
