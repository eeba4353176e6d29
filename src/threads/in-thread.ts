import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own and gives back the one message that it sends.
 * @param module the address of the module, which reads `data` as its `workerData`
 * @throws what the thread throws, or that it ended without a message
 */
export function inThread<Answer>(module: URL, data: unknown): Promise<Answer> {
  const flags = process.features.typescript ? [] : ['--experimental-strip-types'];
  return new Promise((done, fail) => {
    const worker = new Worker(module, {
      workerData: data,
      execArgv: [...flags, '--disable-warning=ExperimentalWarning'],
    });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) =>
      fail(new Error(`The thread of ${module.pathname} ended with code ${code} and no answer.`)),
    );
  });
}
