import { execFileSync } from 'node:child_process';
import { logFormat, readGitLog, type History } from './git-log.ts';

/** Where content stands. */
const content = ['src/content', 'seeds'];

/** The history of the content, or in a sentence why it is not known. */
export type KnownHistory = { history: History; reason?: undefined } | { history?: undefined; reason: string };

/**
 * Reads when each file of content changed, from one call of git. A file with changes that are not committed yet has no
 * history: nobody knows the day on which it will be published.
 */
export function readHistory(root: string): KnownHistory {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true')
      return { reason: 'this is a shallow clone; fetch the whole history with `git fetch --unshallow`' };
    const log = git(
      'log',
      `--format=${logFormat}`,
      '--name-only',
      '--no-renames',
      '--relative',
      '--',
      ...content,
    );
    const history = readGitLog(log);
    const changed = git('diff', '--name-only', '--relative', 'HEAD', '--', ...content);
    for (const file of changed.split('\n')) history.delete(file);
    return history.size > 0 ? { history } : { reason: 'no file of content is committed here' };
  } catch {
    return { reason: 'git does not answer here; build inside a clone of the repository' };
  }
}
