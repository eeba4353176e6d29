import { expect, test } from 'vitest';
import { seedUnchanged } from '../../../src/checks/seed-unchanged.ts';
import { sha256 } from '../../../src/passages/hash.ts';
import { pathOf, siteWith } from '../../support/minimal-site.ts';

const site = siteWith();
const [seed] = site.seeds;

test('a seed with another checksum than its plan names is told', () => {
  const changed = sha256(`${seed!.text} `);
  expect(seedUnchanged({ ...site, seeds: [{ ...seed!, sha256: changed }] })).toEqual([
    {
      file: 'seeds/doi-2021.txt',
      field: 'the whole file',
      problem: `The text of the plan has changed: its SHA-256 is ${changed}, and src/content/plans/doi-2021.yaml names ${seed!.sha256}.`,
      fix: 'Put the file back as it was received; a plan is never edited, and what is misprinted goes into an erratum.',
    },
  ]);
});

test('a plan without its seed is told', () => {
  expect(seedUnchanged({ ...site, seeds: [] })).toEqual([
    {
      file: 'seeds/doi-2021.txt',
      field: 'the whole file',
      problem: 'The text of the plan “doi-2021” is missing.',
      fix: 'Put the file there as it was received, or remove src/content/plans/doi-2021.yaml.',
    },
  ]);
});

test('a seed without its plan is told', () => {
  const seeds = [...site.seeds, { ...seed!, id: 'doi-2026' }];
  expect(seedUnchanged({ ...site, seeds })).toEqual([
    {
      file: 'src/content/plans/doi-2026.yaml',
      field: 'the whole file',
      problem: 'The text seeds/doi-2026.txt has no plan.',
      fix: 'Write the entry of the plan, or remove the text.',
    },
  ]);
  expect(seedUnchanged({ ...site, seeds, leftOut: [pathOf('plans', 'doi-2026')] })).toEqual([]);
});
