import type { sheetTextsVi } from './sheets.vi.ts';

/** The texts of the fact sheets in English. */
export const sheetTextsEn = {
  kind: 'Fact sheet',
  link: 'Fact sheet, PDF, {pages} pages, {size} kB',
  linkOne: 'Fact sheet, PDF, 1 page, {size} kB',
  title: '{name}: {kind}',
  field: 'Item',
  details: 'What the plan says',
  lines:
    'Figures {asOf}. The line after each fact is a line of {plan}; open the address of the page to read the words themselves.',
  silent: 'The plan does not say',
  ladder: 'Stage at the date of the plan',
  ladderAlt: 'The {of} stages that a site passes through; the plan proves stage {at}: {stage}.',
  areasAlt: 'The first area stated for each site, all bars to one scale: {bars}.',
  areas: 'The first area stated for each site, to one scale',
  stated: 'Completeness: how many of {of} points the plan speaks of',
  statedAlt: 'How many of {of} points the plan speaks of for each site: {bars}.',
  units: 'Units then and now',
  unit: '{then}, now {now}',
  elsewhere: 'More on the page',
  address: 'Address of the page',
  short: 'Short address',
  pageOf: 'Page {n} of {of}',
} satisfies typeof sheetTextsVi;
