import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countDone, withProgress } from '../../../src/timing/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a long step says every three seconds how far it is, and nothing once it has ended', async () => {
  const said: string[] = [];
  const step = withProgress(
    'link cards',
    3,
    (text) => said.push(text),
    async (done) => {
      countDone(done);
      await vi.advanceTimersByTimeAsync(3000);
      countDone(done);
      await vi.advanceTimersByTimeAsync(3000);
      return 'drawn';
    },
  );
  expect(await step).toBe('drawn');
  await vi.advanceTimersByTimeAsync(9000);
  expect(said).toEqual(['link cards: 1 of 3', 'link cards: 2 of 3']);
});

test('a step that fails says nothing more', async () => {
  const said: string[] = [];
  const step = withProgress(
    'packing',
    3,
    (text) => said.push(text),
    () => Promise.reject(new Error('disk full')),
  );
  await expect(step).rejects.toThrow('disk full');
  await vi.advanceTimersByTimeAsync(9000);
  expect(said).toEqual([]);
});
