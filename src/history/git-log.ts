/** When a file was first and last changed, each as the instant of a commit: `2026-11-20T08:15:49Z`. */
export interface FileHistory {
  first: string;
  last: string;
}

/** The history of each file, by its path from the root. */
export type History = ReadonlyMap<string, FileHistory>;

/** How `git log` must write its answer so that it can be read here. */
export const logFormat = '%x00%cI';

/** Reads the answer of `git log --name-only` in our format, newest commit first. */
export function readGitLog(output: string): Map<string, FileHistory> {
  const history = new Map<string, FileHistory>();
  for (const commit of output.split('\0').slice(1)) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '');
    const instant = new Date(date).toISOString().replace('.000Z', 'Z');
    for (const file of files) {
      const known = history.get(file);
      history.set(file, { first: instant, last: known?.last ?? instant });
    }
  }
  return history;
}
