// @ts-check
import { tool } from './tools.mjs';

/** Where the tests put the build for a sub-path, and for which address it is made. */
export const subPath = { outDir: '.cache/dist-subpath', base: '/invest/', site: 'https://example.org' };

/**
 * Builds the site with its search index. Astro's content cache does not see a changed schema, so it is never used.
 * @param {{ env?: NodeJS.ProcessEnv, capture?: boolean, args?: string[] }} [options]
 */
export function build({ env, capture, args = [] } = {}) {
  return tool('astro', ['build', '--force', ...args], { env, capture });
}

/** The instant for which all builds of one run of the tests are made, so that midnight does not come between them. */
const epoch = process.env.SOURCE_DATE_EPOCH || String(Math.floor(Date.now() / 1000));

/** The environment of the builds that the tests make, whatever the reader's own environment says. */
export const testBuilds = {
  root: {
    INDEXNOW_KEY: undefined,
    SITE_URL: undefined,
    BASE_PATH: undefined,
    OUT_DIR: undefined,
    SOURCE_DATE_EPOCH: epoch,
  },
  'sub-path': {
    INDEXNOW_KEY: undefined,
    SITE_URL: subPath.site,
    BASE_PATH: subPath.base,
    OUT_DIR: subPath.outDir,
    SOURCE_DATE_EPOCH: epoch,
  },
};
