import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { announce } from '../../../src/index-now/announce.ts';

const call = (address: string) => ({
  host: 'example.org',
  key: 'abcdefgh',
  keyLocation: 'https://example.org/abcdefgh.txt',
  urlList: [address],
});
const calls = [call('https://example.org/a/'), call('https://example.org/b/')];
let status = 200;
let received: { type: string | undefined; body: unknown }[] = [];
let said: string[] = [];
let endpoint = '';
const say = (line: string) => said.push(line);

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    received.push({ type: request.headers['content-type'], body: JSON.parse(body) as unknown });
    response.writeHead(status).end();
  });
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
});
afterAll(() => void server.close());
beforeEach(() => {
  [status, received, said] = [200, [], []];
});

test('each call is sent as JSON, and what was announced is said', async () => {
  expect(await announce(calls, { endpoint, dryRun: false, say })).toBe(true);
  expect(received).toEqual(calls.map((body) => ({ type: 'application/json; charset=utf-8', body })));
  expect(said[0]).toBe('Announced 1 addresses of example.org, the first https://example.org/a/.');
});

test('a call that is taken in but not yet looked at is right too', async () => {
  status = 202;
  expect(await announce(calls, { endpoint, dryRun: false, say })).toBe(true);
});

test('a dry run sends nothing and says what it would send', async () => {
  expect(await announce(calls, { endpoint, dryRun: true, say })).toBe(true);
  expect(received).toEqual([]);
  expect(said[0]).toBe(
    `Would announce 1 addresses of example.org, the first https://example.org/a/, to ${endpoint}, with the key at https://example.org/abcdefgh.txt.`,
  );
});

test.each([
  [403, 'Check that the file with the key answers at https://example.org/abcdefgh.txt'],
  [422, 'The addresses do not belong to example.org'],
  [429, 'Wait a day'],
  [500, 'Try again later.'],
])('an answer of %i stops the calls and says what to do', async (answer, words) => {
  status = answer;
  expect(await announce(calls, { endpoint, dryRun: false, say })).toBe(false);
  expect(received.length).toBe(1);
  expect(said).toEqual([expect.stringContaining(words)]);
});

test('a host that does not answer is told', async () => {
  const silent = 'http://127.0.0.1:1/indexnow';
  expect(await announce(calls, { endpoint: silent, dryRun: false, say })).toBe(false);
  expect(said[0]).toMatch(/^IndexNow at http:\/\/127\.0\.0\.1:1\/indexnow could not be reached \(/);
});
