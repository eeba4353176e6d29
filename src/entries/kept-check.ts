import { codeHash } from '../cache/code-hash.ts';
import { cacheFolder } from '../cache/folder.ts';
import { keptIn } from '../cache/kept.ts';
import { checkFiles } from './load.ts';
import { formatIssues } from './format-issues.ts';
import { readFiles } from './read-files.ts';

/**
 * Applies every check to the content under the project's root; content that the same code has found right is not
 * checked again.
 * @throws one error that tells every fault
 */
export async function checkContent(root: string, say: (text: string) => void): Promise<void> {
  const read = readFiles(root);
  const right = keptIn(cacheFolder('right-content'), codeHash());
  await right.get(JSON.stringify(read), () => {
    say(`checking ${read.files.length} files against ${read.seeds.length} plans`);
    const { issues } = checkFiles(read);
    return issues.length > 0
      ? Promise.reject(new Error(formatIssues(issues)))
      : Promise.resolve(new Uint8Array());
  });
  await right.tidy();
}
