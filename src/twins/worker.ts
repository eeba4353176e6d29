import { parentPort, workerData } from 'node:worker_threads';
import { countDone } from '../timing/progress.ts';
import type { PagesToText } from './make-texts.ts';
import { pageText } from './markdown.ts';

const { pages, done } = workerData as PagesToText;

// Runs in a thread of its own: makes the texts of the pages that it is started with, and sends them back.
const texts = pages.map((page) => {
  const text = pageText(page);
  countDone(done);
  return text;
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window.
parentPort?.postMessage(texts);
