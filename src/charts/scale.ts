/** A share of a whole as a length in percent, to two decimals; nothing of nothing is nothing. */
export function percentOf(value: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((value / whole) * 10_000) / 100;
}

/** The lengths of bars to one scale, the longest of which fills it, in percent. */
export function barsOf(values: number[]): number[] {
  const longest = Math.max(0, ...values);
  return values.map((value) => percentOf(value, longest));
}
