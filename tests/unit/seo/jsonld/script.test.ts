import { expect, test } from 'vitest';
import { scriptText } from '../../../../src/seo/jsonld/script.ts';

const graphWith = (name: string) => ({
  '@context': 'https://schema.org' as const,
  '@graph': [{ '@type': 'Place' as const, name }],
});

test.each([
  '</script><b onclick=x()>',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
  '\\u003c',
  '"}',
])('nothing in a name closes the element, and %j is read back as it was', (name) => {
  const text = scriptText(graphWith(name));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(graphWith(name));
});
