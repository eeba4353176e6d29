import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssues } from './format-issues.ts';
import { readSite } from './load.ts';

/** Stops `astro dev` and `astro build` at their start with one error that tells every fault of the content. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'dev' && command !== 'build') return;
        const { issues } = readSite(fileURLToPath(config.root));
        if (issues.length > 0) throw new Error(formatIssues(issues));
      },
    },
  };
}
