import type { TwinTexts } from './twins.vi.ts';

/** The texts of the pages as Markdown and of their lists, in English. */
export const twinTextsEn = {
  outside: 'Source outside the plans',
  summary:
    'What five local industrial plans of Viet Nam say, read line by line: industrial clusters and parks, priority sectors, support, projects, targets, deadlines. Every figure has the words of a plan to prove it.',
  reading: [
    'Each page has a copy in Markdown at its own address with index.md added; the links below lead to these copies.',
    'The notes at the end of a copy give plan, section, line, the words in Vietnamese and the address of that line: cite all of them with a figure.',
    'Words in italics such as “The plan does not say” mean that the plan is silent, not that we left it out. “Worked out by us” marks what this site computes. “Source outside the plans” marks what no plan says.',
    'Most of the plans are past their period and most of the bodies that issued them no longer exist: each page says so for the day given as as_of.',
  ],
  start: 'Read first',
  registers: 'Registers',
  all: 'All pages in English',
} satisfies TwinTexts;
