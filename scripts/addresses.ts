import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from '../src/addresses/complete.ts';
import { ledgerFile, readLedger, writeLedger } from '../src/addresses/ledger.ts';
import { addressesOf } from '../src/addresses/published.ts';

/** Records the addresses of the last build in the ledger, beside all that it holds. */
const folder = process.env.OUT_DIR || 'dist';
if (existsSync(folder)) {
  const known = existsSync(ledgerFile) ? readLedger(readFileSync(ledgerFile, 'utf8')) : [];
  const text = writeLedger([...known, ...addressesOf(filesIn(folder))]);
  writeFileSync(ledgerFile, text);
  const all = readLedger(text).length;
  console.log(`${ledgerFile} holds ${all} addresses, ${all - new Set(known).size} of them new.`);
} else {
  console.error(`There is no built site in ${folder}. Run \`npm run addresses\` without --built.`);
  process.exitCode = 1;
}
