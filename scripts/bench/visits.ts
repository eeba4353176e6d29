import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { staticServer } from '../static-server.mjs';
import { sizesOf, type Sizes } from './sizes.ts';

/** What a request was for; the index of the search and everything else is data. */
export type Kind = 'html' | 'css' | 'js' | 'font' | 'data';

/** A file that a visit asked for. */
export interface Sent {
  path: string;
  kind: Kind;
  sizes: Sizes;
}

/** A browser that visits a built site with an empty cache each time. */
export interface Visits {
  /** Opens a page, acts on it, and tells what was asked for, but for the icon, which browsers fetch when they like. */
  visit(path: string, act?: (page: Page) => Promise<unknown>): Promise<Sent[]>;
  close(): Promise<void>;
}

/**
 * Serves a built site and opens a browser for it. What is asked for is read from the server, which sees the requests
 * of workers too.
 * @throws {Trouble} when no browser can be had
 */
export async function openVisits(folder: string): Promise<Visits> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args });
  let asked: string[] = [];
  const server = staticServer(resolve(folder), '/');
  server.on('request', ({ url = '/' }) => asked.push(new URL(url, 'http://localhost').pathname));
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;

  return {
    async visit(path, act) {
      asked = [];
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
      await act?.(page);
      await page.waitForLoadState('networkidle');
      await context.close();
      return asked.filter((sent) => !sent.startsWith('/favicon')).map((sent) => sentFile(folder, sent));
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function sentFile(folder: string, path: string): Sent {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return { path, kind: kindOf(file), sizes: sizesOf(readFileSync(join(folder, decodeURIComponent(file)))) };
}

function kindOf(file: string): Kind {
  const kinds: Record<string, Kind> = { html: 'html', css: 'css', js: 'js', woff2: 'font' };
  return kinds[file.slice(file.lastIndexOf('.') + 1)] ?? 'data';
}
