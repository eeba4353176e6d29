/** How many of the things of a step are done, as one number that all threads share. */
export type DoneCount = Int32Array<SharedArrayBuffer>;

/** How often a long step says how far it is, in milliseconds. */
const sayEvery = 3000;

/** A count that stands at nothing. */
export function noneDone(): DoneCount {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Counts one more thing as done. */
export function countDone(done: DoneCount): void {
  Atomics.add(done, 0, 1);
}

/** Does the work of a step and says every three seconds how far it is: `link cards: 120 of 448`. */
export async function withProgress<Result>(
  step: string,
  total: number,
  say: (text: string) => void,
  work: (done: DoneCount) => Promise<Result>,
): Promise<Result> {
  const done = noneDone();
  const saying = setInterval(() => say(`${step}: ${Atomics.load(done, 0)} of ${total}`), sayEvery);
  try {
    return await work(done);
  } finally {
    clearInterval(saying);
  }
}
