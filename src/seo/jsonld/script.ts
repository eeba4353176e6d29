import type { Graph } from 'schema-dts';

/** Structured data as the text of a script element: nothing in it can close the element or open another. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
