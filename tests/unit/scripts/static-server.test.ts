import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticServer } from '../../../scripts/static-server.mjs';

let folder: string;
const servers: Server[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  const files = {
    'site/index.html': 'Trang đầu',
    'site/404.html': 'Không có',
    'site/vi/index.html': 'Tiếng Việt',
    'site/vi/đường dẫn/index.html': 'Có dấu',
    'site/vi/empty/other.txt': 'Chữ',
    'site/search/part.pf_index': 'phần',
    'secret.txt': 'Bí mật',
    'site-other/index.html': 'Trang khác',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  status?: number;
  type?: string;
  location?: string;
  text: string;
}

/** Asks a new server for a path exactly as written, which `fetch` would tidy up first. */
async function ask(path: string, { base = '/', method = 'GET' } = {}): Promise<Answered> {
  const server = staticServer(join(folder, 'site'), base);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          location: response.headers.location,
          text,
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the built site', () => {
  test.each([
    ['/', 'Trang đầu'],
    ['/vi/', 'Tiếng Việt'],
    ['/vi/?q=1', 'Tiếng Việt'],
    ['/vi/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn/', 'Có dấu'],
    ['/vi/index.html', 'Tiếng Việt'],
  ])('answers %s with its page', async (path, text) => {
    expect(await ask(path)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text });
  });

  test('sends a path without its closing slash to the one with it, and keeps the query', async () => {
    expect(await ask('/vi?q=1')).toMatchObject({ status: 301, location: '/vi/?q=1' });
  });

  test.each(['/none', '/none/', '/vi/empty/', '/vi/empty', '/vi/index.html/', '/%'])(
    'answers %s, which is not there, with the page for that and status 404',
    async (path) => {
      expect(await ask(path)).toMatchObject({
        status: 404,
        type: 'text/html; charset=utf-8',
        text: 'Không có',
      });
    },
  );

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-other/',
    '/..%5csecret.txt',
  ])('does not leave its folder for %s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toBe('Không có');
  });

  test('sends a file of unknown kind as bytes', async () => {
    expect(await ask('/search/part.pf_index')).toMatchObject({
      status: 200,
      type: 'application/octet-stream',
    });
  });

  test('answers a question for the head alone without a body', async () => {
    expect(await ask('/vi/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await ask('/vi/', { method })).status).toBe(405);
  });
});

describe('the server under a sub-path', () => {
  const base = '/invest/';

  test('answers what is below it', async () => {
    expect(await ask('/invest/vi/', { base })).toMatchObject({ status: 200, text: 'Tiếng Việt' });
  });

  test('sends a reader of the root to it', async () => {
    expect(await ask('/', { base })).toMatchObject({ status: 302, location: base });
  });

  test('has nothing beside it', async () => {
    expect((await ask('/vi/', { base })).status).toBe(404);
    expect((await ask('/investor/vi/', { base })).status).toBe(404);
  });
});
