import { execFileSync } from 'node:child_process';
import { ledgerFile, readLedger } from './ledger.ts';

/**
 * Every address that a commit has ever put into the ledger, so that no line can be taken out of it unnoticed; none where
 * git does not answer, and only what the ledger held at the oldest known commit and since in a shallow clone.
 */
export function recordedAddresses(root: string): string[] {
  const log = ['log', '--no-color', '--no-ext-diff', '--format=', '--patch', '--unified=0', '--', ledgerFile];
  try {
    const patches = execFileSync('git', log, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const added = patches.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1)] : []));
    return readLedger(added.join('\n'));
  } catch {
    return [];
  }
}
