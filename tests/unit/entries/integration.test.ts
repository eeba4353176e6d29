import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contentCheck } from '../../../src/entries/integration.ts';
import { inTemporarySite, layOver } from '../../support/temporary-site.ts';

/** Runs the hook as Astro does; the hook uses nothing else of what Astro hands it. */
function start(root: string, command: 'dev' | 'build' | 'preview' | 'sync') {
  const hook = contentCheck().hooks['astro:config:setup'] as (options: object) => void;
  hook({ command, config: { root: pathToFileURL(`${root}/`) } });
}

test.each(['dev', 'build'] as const)('astro %s starts when the content has no fault', (command) => {
  expect(() => inTemporarySite((root) => start(root, command))).not.toThrow();
});

test.each(['dev', 'build'] as const)('astro %s stops with one report of every fault', (command) => {
  const startFaulty = () =>
    inTemporarySite((root) => {
      layOver(root, 'missing-source-and-date');
      start(root, command);
    });
  expect(startFaulty).toThrowErrorMatchingInlineSnapshot(`
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

test('astro preview and astro sync do not read the content', () => {
  expect(() => start('/no/such/folder', 'preview')).not.toThrow();
  expect(() => start('/no/such/folder', 'sync')).not.toThrow();
});
