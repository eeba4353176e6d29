import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ledgerFile, missingLedger, readLedger, writeLedger } from '../src/addresses/ledger.ts';
import { addressesOf } from '../src/addresses/published.ts';
import { formatIssues } from '../src/entries/format-issues.ts';
import { filesIn } from '../src/leftovers/file-times.ts';

/** Records the addresses of the last build in the ledger, beside all that it holds. */
const folder = process.env.OUT_DIR || 'dist';
if (!existsSync(folder))
  fail(`There is no built site in ${folder}. Run \`npm run addresses\` without --built.`);
else if (!existsSync(ledgerFile)) fail(formatIssues([missingLedger]));
else {
  const known = readLedger(readFileSync(ledgerFile, 'utf8'));
  const text = writeLedger([...known, ...addressesOf(filesIn(folder))]);
  writeFileSync(ledgerFile, text);
  const all = readLedger(text).length;
  console.log(`${ledgerFile} holds ${all} addresses, ${all - new Set(known).size} of them new.`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
