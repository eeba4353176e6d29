import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { timed } from '../../../src/timing/timed.ts';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

test('an integration does its work and then tells how long that took', async () => {
  const said: string[] = [];
  const work: Done = () => void said.push('work');
  const { hooks, name } = timed({ name: 'search', hooks: { 'astro:build:done': work } });
  await hooks['astro:build:done']?.({ logger: { info: (text: string) => said.push(text) } } as never);
  expect(name).toBe('search');
  expect(said).toEqual(['work', expect.stringMatching(/^took \d+\.\d s$/)]);
});

test('one that does nothing with the built pages stays as it is', () => {
  const other: AstroIntegration = { name: 'check', hooks: {} };
  expect(timed(other)).toBe(other);
});
