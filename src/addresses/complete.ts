import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPage } from '../entries/parse-pages.ts';
import { parseEntries } from '../entries/parse.ts';
import { readFiles } from '../entries/read-files.ts';
import type { SourceFile } from '../entries/source-file.ts';
import { filesIn } from '../leftovers/file-times.ts';
import { movedPaths } from '../routes.ts';
import type { Issue } from '../schemas/site.ts';
import { deadAddresses, ledgerFile, missingLedger, readLedger, strayMoves } from './ledger.ts';
import type { Move } from './move.ts';
import { movesOf } from './moves.ts';
import { addressesOf, fileAt } from './published.ts';
import { recordedAddresses } from './recorded.ts';
import { hostRules, hostRulesFile, nginxRules, nginxRulesFile, redirectPage } from './redirects.ts';

/** A finished build of the site and where it will be published. */
export interface FinishedBuild {
  /** The root of the project. */
  root: string;
  /** The folder of the build. */
  folder: string;
  /** The address of the host. */
  origin: string;
  /** The path under which the build is published. */
  base: string;
}

/** Makes every former address of a build lead on; what cannot be made to answer is returned. */
export function completeAddresses(build: FinishedBuild): Issue[] {
  const { entries } = parseEntries(renamedFiles(build.root));
  const file = join(build.root, ledgerFile);
  const held = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const ledger = [...new Set([...readLedger(held ?? ''), ...recordedAddresses(build.root)])].toSorted();
  const living = addressesOf(filesIn(build.folder));
  const listed = Object.entries(movedPaths).map(([from, to]) => ({ from, to }));
  const moves = [...movesOf(entries, ledger, living), ...listed];
  const issues = [
    ...(held === undefined ? [missingLedger] : []),
    ...strayMoves(listed, living),
    ...deadAddresses(ledger, living, moves),
  ];
  if (issues.length === 0) writeMoves(build, moves);
  return issues;
}

/** The files of entries that may have a former address: to read all of them again would take a second. */
function renamedFiles(root: string): SourceFile[] {
  return readFiles(root).files.filter((file) => !isPage(file) && file.text.includes('formerly'));
}

function writeMoves({ folder, origin, base }: FinishedBuild, moves: Move[]): void {
  for (const move of moves) {
    const former = join(folder, fileAt(move.from));
    const today = join(folder, fileAt(move.to));
    mkdirSync(dirname(former), { recursive: true });
    if (move.from.endsWith('/'))
      writeFileSync(former, redirectPage(move, { origin, base }, readFileSync(today, 'utf8')));
    else cpSync(today, former);
  }
  writeFileSync(join(folder, hostRulesFile), hostRules(moves, base));
  writeFileSync(join(folder, nginxRulesFile), nginxRules(moves, base));
}
