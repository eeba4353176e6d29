import { describe, expect, test } from 'vitest';
import { headerPolicy, pagePolicy } from '../../../src/seo/policy.ts';

const directives = new Map(
  headerPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('the content security policy', () => {
  test('lets nothing inline run or style, and evaluates WebAssembly alone', () => {
    expect(headerPolicy).not.toContain('unsafe-inline');
    expect(headerPolicy).not.toContain("'unsafe-eval'");
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  test('names no other host', () => {
    const sources = new Set([...directives.values()].flat());
    expect([...sources].filter((source) => !/^'(self|none|wasm-unsafe-eval)'$|^data:$/.test(source))).toEqual(
      [],
    );
  });

  test.each(['base-uri', 'object-src', 'frame-ancestors'])('forbids %s altogether', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });

  test('is the same on pages, save what a page cannot say', () => {
    expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });
});
