import { expect, test } from 'vitest';
import { inThread } from '../../../src/threads/in-thread.ts';

const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('gives back what the module sends of what it was given', async () => {
  const twice = module(
    'import { parentPort, workerData } from "node:worker_threads"; parentPort.postMessage(workerData * 2);',
  );
  expect(await inThread<number>(twice, 21)).toBe(42);
});

test('fails with what the module throws', async () => {
  await expect(inThread(module('throw new Error("no paper left");'), 1)).rejects.toThrow('no paper left');
});

test('fails where the module ends without an answer', async () => {
  await expect(inThread(module(''), 1)).rejects.toThrow('ended with code 0 and no answer');
});
