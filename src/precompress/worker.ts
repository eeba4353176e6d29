import { parentPort, workerData } from 'node:worker_threads';
import { packFiles, type FilesToPack } from './pack-files.ts';

// Runs in a thread of its own: packs the files that it is started with, and sends back how many it made anew.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window.
parentPort?.postMessage(await packFiles(workerData as FilesToPack));
