// @ts-check

/**
 * Runs one step that is either right or wrong: says its name before, its outcome after, and shows the whole output of
 * a step that failed (of one that passed, only its warnings).
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<boolean>} whether it passed
 */
export async function step(name, work) {
  console.log(`${name}…`);
  const started = Date.now();
  const { code, output } = await work();
  const passed = code === 0;
  const shown = passed
    ? output
        .split('\n')
        .filter((line) => line.includes('[WARN]'))
        .join('\n')
    : output;
  if (shown.trim()) console.log(shown.trimEnd());
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}
