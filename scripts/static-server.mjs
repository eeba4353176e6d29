// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server of static files that behaves as a plain web host does: index.html for a folder, a redirect to the address
 * with its closing slash, 404.html for what is not there.
 * @param {string} folder the built site
 * @param {string} base the path it is published under, with a slash on both ends
 */
export function staticServer(folder, base) {
  return createServer((request, response) => {
    void answer(request, response, folder, base).catch(() => response.writeHead(500).end());
  });
}

/** @typedef {{ status: number, location?: string, file?: string }} Answer a redirect, a file, or a bare status */

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} base
 */
async function answer(request, response, folder, base) {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const { status, location, file } = reads ? await find(request.url ?? '/', folder, base) : { status: 405 };
  if (location || !file) {
    response.writeHead(status, { 'content-type': 'text/plain', ...(location && { location }) }).end();
    return;
  }
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** @param {string} url @param {string} folder @param {string} base @returns {Promise<Answer>} */
async function find(url, folder, base) {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname === '/' && base !== '/') return { status: 302, location: base };

  const path = pathname.startsWith(base) ? insideOf(folder, pathname.slice(base.length)) : undefined;
  const kind = path && (await kindOf(path));
  const closed = pathname.endsWith('/');
  if (path && kind === 'file' && !closed) return { status: 200, file: path };
  if (path && kind === 'folder') {
    const file = join(path, 'index.html');
    if ((await kindOf(file)) === 'file')
      return closed ? { status: 200, file } : { status: 301, location: `${pathname}/${search}` };
  }
  const file = join(folder, '404.html');
  return (await kindOf(file)) === 'file' ? { status: 404, file } : { status: 404 };
}

/** @param {string} folder @param {string} address @returns {string | undefined} undefined when it leaves the folder */
function insideOf(folder, address) {
  try {
    const path = normalize(join(folder, decodeURIComponent(address)));
    return path === folder || path === folder + sep || path.startsWith(folder + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path @returns {Promise<'file' | 'folder' | undefined>} */
async function kindOf(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}
