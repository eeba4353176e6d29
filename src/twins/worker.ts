import { parentPort, workerData } from 'node:worker_threads';
import { pageText, type PageSource } from './markdown.ts';

// Runs in a thread of its own: makes the texts of the pages that it is started with, and sends them back.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window.
parentPort?.postMessage((workerData as PageSource[]).map(pageText));
