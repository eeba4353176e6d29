import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/process.mjs';

/** The configuration that the repository offers. */
export const offered = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

/** The part of it for an nginx with the module that sends what Brotli has packed. */
const offeredBrotli = fileURLToPath(new URL('../../deploy/brotli.conf', import.meta.url));

/** A running nginx that serves one build. */
export interface Nginx {
  /** Where it listens, without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** The nginx of this machine, installed now where Debian's packages can be; undefined where it cannot be had. */
export async function findNginx(): Promise<string | undefined> {
  const found = installed();
  if (found ?? (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, capture: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'nginx'], { env, capture: true });
  const module = 'libnginx-mod-http-brotli-static';
  await run('apt-get', ['install', '-y', '--no-install-recommends', module], { env, capture: true });
  return installed();
}

/**
 * Serves a folder with the offered configuration, included as its first lines say.
 * @param base the path under which the folder is published, with a slash at both ends
 * @throws when nginx does not accept the configuration
 */
export async function startNginx(program: string, folder: string, base: string): Promise<Nginx> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const text = adapted(base, place);
  writeFileSync(join(place, 'site.conf'), text);
  writeFileSync(join(place, 'main.conf'), mainConfig(program, place, port, outsideServer(text)));
  if (brotliModule(program)) cpSync(offeredBrotli, join(place, 'brotli.conf'));
  mkdirSync(join(place, 'logs'));
  publish(folder, place, base);
  const child = spawn(program, ['-p', place, '-c', join(place, 'main.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const stop = () => stopped(child).then(() => rmSync(place, { recursive: true }));
  while (!(await answers(port))) {
    if (child.exitCode === null) continue;
    await stop();
    throw new Error(`nginx does not run with deploy/nginx.conf:\n${said.join('')}`);
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

function installed(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => spawnSync(path, ['-v']).status === 0);
}

/** The offered configuration, changed for a sub-path as its own words say. */
function adapted(base: string, place: string): string {
  return readFileSync(offered, 'utf8')
    .replaceAll(' /404.html', ` ${base}404.html`)
    .replaceAll(' /var/www/invest/', ` ${place}/root${base}`)
    .replaceAll(' /etc/nginx/invest/', ` ${place}/`);
}

/** The module of an nginx that sends what Brotli has packed; undefined where it has none. */
export function brotliModule(program: string): string | undefined {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const folder = /--modules-path=(\S+)/.exec(stderr)?.[1] ?? '/usr/lib/nginx/modules';
  const path = join(folder, 'ngx_http_brotli_static_module.so');
  return existsSync(path) ? path : undefined;
}

/** The lines before the server block in the example at the head of the configuration. */
function outsideServer(text: string): string {
  const [before = ''] = text.split(/^# +server \{/m);
  return [...before.matchAll(/^# {3}(.+;)$/gm)].map(([, line]) => line).join('\n');
}

function mainConfig(program: string, place: string, port: number, outside: string): string {
  return `
    daemon off;
    ${brotliModule(program) ? `load_module ${brotliModule(program)};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    pid ${place}/nginx.pid;
    error_log stderr;
    events {}
    http {
      include ${typesOf(program)};
      default_type application/octet-stream;
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join('\n')}
      ${outside}
      server {
        listen 127.0.0.1:${port};
        root ${place}/root;
        include ${place}/site.conf;
      }
    }`;
}

/** The list of types that stands beside nginx's own configuration. */
function typesOf(program: string): string {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  const config = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  return join(dirname(config), 'mime.types');
}

function publish(folder: string, place: string, base: string): void {
  const path = join(place, 'root', base).replace(/\/$/, '');
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(folder, path);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.end() && true));
    socket.once('error', () => setTimeout(resolve, 20, false));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
