import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatIssues } from '../entries/format-issues.ts';
import { completeAddresses } from './complete.ts';

/** Makes former addresses of a finished build lead on, and stops it when an address ever published answers no more. */
export function lastingAddresses(): AstroIntegration {
  let [root, origin, base] = ['', '', '/'];
  return {
    name: 'lasting-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        origin = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const issues = completeAddresses({ root, folder: fileURLToPath(dir), origin, base });
        if (issues.length > 0) throw new Error(formatIssues(issues));
      },
    },
  };
}
