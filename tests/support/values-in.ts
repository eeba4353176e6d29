/** What the columns for ids, addresses, proofs and sources tell, not the values. */
const told = ['id', 'file', 'address', 'formerly', 'cites', 'cite', 'sources'];

/** Every value inside an entry as text, but for what other columns of the open data tell. */
export function valuesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(valuesIn);
  if (typeof data !== 'object' || data === null) return [String(data)];
  if ('quote' in data) return [String(data.quote)];
  const misprint = 'printed' in data && 'certainty' in data;
  return Object.entries(data).flatMap(([key, value]) =>
    told.includes(key) || (misprint && ['plan', 'line'].includes(key)) ? [] : valuesIn(value),
  );
}
