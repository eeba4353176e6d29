import type { Result } from './result.ts';

/** Results with the pages whose own name was typed before all others, each with its excerpt where it has one. */
export function withNamed(results: Result[], named: Result[]): Result[] {
  const first = named.map((page) => results.find(({ path }) => path === page.path) ?? page);
  return [...first, ...results.filter((result) => !first.includes(result))];
}
