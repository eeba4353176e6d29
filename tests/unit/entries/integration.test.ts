import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentCheck } from '../../../src/entries/integration.ts';
import { inTemporarySite, layOver } from '../../support/temporary-site.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'content-check-'));
  vi.stubEnv('CACHE_DIR', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

/** Runs the hook as Astro does; the hook uses nothing else of what Astro hands it, and reads all files at once. */
function start(root: string, command: 'dev' | 'build' | 'preview' | 'sync'): Promise<void> {
  const hook = contentCheck().hooks['astro:config:setup'] as (options: object) => Promise<void>;
  const logger = { info: () => undefined };
  return hook({ command, config: { root: pathToFileURL(`${root}/`) }, logger });
}

const startRight = (command: 'dev' | 'build') => inTemporarySite((root) => start(root, command));
const startFaulty = (command: 'dev' | 'build') =>
  inTemporarySite((root) => {
    layOver(root, 'missing-source-and-date');
    return start(root, command);
  });

test.each(['dev', 'build'] as const)('astro %s starts when the content has no fault', async (command) => {
  await expect(startRight(command)).resolves.toBeUndefined();
});

test.each(['dev', 'build'] as const)('astro %s stops with one report of every fault', async (command) => {
  await expect(startFaulty(command)).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: The content has 2 faults in 1 file.

    src/content/updates/merger.yaml
      date
        The key \`date\` is missing.
        Write \`date:\` (when it happened: a day, or a month or year where no more is known).
      sources
        The field has no source.
        Name the outside source.]
  `);
});

test('content with a fault stops every start, also after a start with right content', async () => {
  await startRight('build');
  await expect(startFaulty('build')).rejects.toThrow('The content has 2 faults');
  await expect(startFaulty('build')).rejects.toThrow('The content has 2 faults');
});

test('right content is marked as such once, faulty content never', async () => {
  await startRight('build');
  await startRight('build');
  await startFaulty('build').catch(() => undefined);
  expect(readdirSync(join(cache, 'right-content'))).toHaveLength(1);
});

test('astro preview and astro sync do not read the content', async () => {
  await expect(start('/no/such/folder', 'preview')).resolves.toBeUndefined();
  await expect(start('/no/such/folder', 'sync')).resolves.toBeUndefined();
});
