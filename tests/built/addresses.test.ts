import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ledgerFile, readLedger, writeLedger } from '../../src/addresses/ledger.ts';
import { addressesOf, fileAt } from '../../src/addresses/published.ts';
import { hostRulesFile, nginxRulesFile } from '../../src/addresses/redirects.ts';
import { builds, firstOf } from '../support/dist.ts';

const text = readFileSync(new URL(`../../${ledgerFile}`, import.meta.url), 'utf8');
const ledger = new Set(readLedger(text));

test('the ledger has each address on a line of its own, once, in plain order: `npm run addresses` writes it so', () => {
  expect(text).toBe(writeLedger([...ledger]));
});

describe.each(builds)('the site built $name', (build) => {
  test('has no address that the ledger does not hold: `npm run addresses` records new ones', () => {
    expect(firstOf(addressesOf(build.files).filter((address) => !ledger.has(address)))).toEqual([]);
  });

  test('answers at every address that the ledger holds', () => {
    const files = new Set(build.files);
    expect(firstOf([...ledger].filter((address) => !files.has(fileAt(address))))).toEqual([]);
  });

  test('has rules for the servers that know redirects', () => {
    expect(build.files).toEqual(expect.arrayContaining([hostRulesFile, nginxRulesFile]));
  });
});
