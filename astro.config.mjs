// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { lastingAddresses } from './src/addresses/integration.ts';
import { contentCheck } from './src/entries/integration.ts';
import { leftovers } from './src/leftovers/integration.ts';
import { precompress } from './src/precompress/integration.ts';
import { isPacked } from './src/precompress/packed-files.ts';
import { isOfSearch, search } from './src/search/integration.ts';
import { timed } from './src/timing/timed.ts';
import { twins } from './src/twins/integration.ts';
import { isTwin } from './src/twins/twin.ts';

/** The address of the published site; the placeholder stands until SITE_URL names the real one. */
const site = process.env.SITE_URL || 'https://invest.example';

/** The path under which the site is published: '/' for a domain's root, '/invest/' for a sub-path. */
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || './dist',
  cacheDir: process.env.CACHE_DIR ? `${process.env.CACHE_DIR}/astro` : undefined,
  trailingSlash: 'always',
  // Astro's default drops the white space between inline elements, which glues Vietnamese words together.
  compressHTML: true,
  // While one page waits for its file to be written, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Two routes that claim one address are a mistake of ours, never a matter of precedence.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // Each works on what those before it have made; the last two look at every file.
  integrations: [
    contentCheck(),
    mdx(),
    leftovers([isOfSearch, isTwin, isPacked]),
    ...[search(), twins(), lastingAddresses(), precompress()].map(timed),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Scripts are loaded when they are wanted, so nothing is gained by telling the browser of them before.
    build: {
      assetsInlineLimit: 0,
      // Each step writes over what the last build left and removes the rest.
      emptyOutDir: false,
      modulePreload: false,
      // Astro's own mark on pages of prose is of no use to the bundler, which warns of each.
      rolldownOptions: {
        onLog: (level, log, say) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : say(level, log)),
      },
    },
    // The quick search is bundled by itself, as a module.
    worker: { format: 'es' },
  },
});
