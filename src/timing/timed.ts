import type { AstroIntegration } from 'astro';

/** The same integration, which tells how long its work on the built pages took: `[search] took 2.1 s`. */
export function timed(integration: AstroIntegration): AstroIntegration {
  const work = integration.hooks['astro:build:done'];
  if (!work) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (build) => {
        const started = performance.now();
        await work(build);
        build.logger.info(`took ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}
