import { expect, test } from 'vitest';
import { deadAddresses, readLedger, strayMoves, writeLedger } from '../../../src/addresses/ledger.ts';

test('a ledger is written sorted, each address once', () => {
  expect(writeLedger(['/vi/', '/', '/en/', '/vi/'])).toBe('/\n/en/\n/vi/\n');
});

test('a ledger that a merge left in disorder is read all the same', () => {
  const text = '/vi/\n<<<<<<< one\n/a/\n=======\n/b/\n>>>>>>> two\n\n/vi/\n';
  expect(writeLedger(readLedger(text))).toBe('/a/\n/b/\n/vi/\n');
});

test('an address at which neither a page, nor a file, nor a move answers is told', () => {
  const ledger = ['/living/', '/moved/', '/dead/'];
  expect(deadAddresses(ledger, ['/living/'], [{ from: '/moved/', to: '/living/' }])).toEqual([
    {
      file: 'public-addresses.txt',
      field: '/dead/',
      problem: 'The address was published, and nothing answers there any more.',
      fix: 'If its entry has another address or file name now, write the old one into `formerly:` of the entry. Otherwise write the address into `movedPaths` in src/routes.ts, with the one that it leads to now.',
    },
  ]);
});

test('a move to where nothing answers, or from where something does, is told', () => {
  expect(strayMoves([{ from: '/a/', to: '/b/' }], ['/a/'])).toEqual([
    {
      file: 'src/routes.ts',
      field: "movedPaths['/a/']",
      problem: 'Nothing answers at /b/.',
      fix: 'Write a path at which a page or file answers.',
    },
    {
      file: 'src/routes.ts',
      field: "movedPaths['/a/']",
      problem: 'A page or file answers at this address.',
      fix: 'Take the line out.',
    },
  ]);
  expect(strayMoves([{ from: '/a/', to: '/b/' }], ['/b/'])).toEqual([]);
});
