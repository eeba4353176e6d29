import type { Issue } from '../schemas/site.ts';
import type { Move } from './move.ts';

/** The file that holds every address ever published, from the root. */
export const ledgerFile = 'public-addresses.txt';

/** Said where there is no ledger, since a build could then lose every address without a word. */
export const missingLedger: Issue = {
  file: ledgerFile,
  field: 'the whole file',
  problem: 'The ledger is missing, so that nothing tells which addresses were published.',
  fix: `Restore it from the repository: \`git checkout HEAD -- ${ledgerFile}\`. A new site starts with an empty file, in a repository of its own.`,
};

/** The addresses that a ledger holds; a line that is no address, as a merge may leave behind, is passed over. */
export function readLedger(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/'));
}

/** The text of a ledger: each address once, in plain order. */
export function writeLedger(addresses: string[]): string {
  return [...new Set(addresses)]
    .toSorted()
    .map((address) => `${address}\n`)
    .join('');
}

/** The addresses of the ledger at which nothing answers any more, neither a page, nor a file, nor a move. */
export function deadAddresses(ledger: string[], living: string[], moves: Move[]): Issue[] {
  const answering = new Set([...living, ...moves.map(({ from }) => from)]);
  return ledger
    .filter((address) => !answering.has(address))
    .map((address) => ({
      file: ledgerFile,
      field: address,
      problem: 'The address was published, and nothing answers there any more.',
      fix: 'If its entry has another address or file name now, write the old one into `formerly:` of the entry. Otherwise write the address into `movedPaths` in src/routes.ts, with the one that it leads to now.',
    }));
}

/** The moves written in `movedPaths` that lead to nothing, or from an address that answers by itself. */
export function strayMoves(moves: Move[], living: string[]): Issue[] {
  const answering = new Set(living);
  const issueOf = ({ from }: Move, problem: string, fix: string): Issue => ({
    file: 'src/routes.ts',
    field: `movedPaths['${from}']`,
    problem,
    fix,
  });
  return moves.flatMap((move) => [
    ...(answering.has(move.to)
      ? []
      : [issueOf(move, `Nothing answers at ${move.to}.`, 'Write a path at which a page or file answers.')]),
    ...(answering.has(move.from)
      ? [issueOf(move, 'A page or file answers at this address.', 'Take the line out.')]
      : []),
  ]);
}
