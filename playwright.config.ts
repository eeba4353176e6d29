import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT || 4399);
const baseURL = `http://localhost:${port}/`;
const isRoot = process.getuid?.() === 0;

/** Runs over the site built in dist/, in the Chromium that CHROMIUM_PATH names (`npm run test:browser` finds one). */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/playwright',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/run.mjs preview`,
    url: baseURL,
    env: { PORT: String(port) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    reuseExistingServer: false,
  },
});
