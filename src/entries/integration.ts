import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './kept-check.ts';

/** Stops `astro dev` and `astro build` at their start with one error that tells every fault of the content. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'dev' && command !== 'build') return;
        await checkContent(fileURLToPath(config.root), (text) => logger.info(text));
      },
    },
  };
}
