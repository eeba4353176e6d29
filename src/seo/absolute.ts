import { withBase } from '../routes.ts';

/** Makes paths of the site, below the path under which it is published, into whole addresses. */
export function absoluteFrom(origin: URL): (path: string) => string {
  return (path) => new URL(withBase(path), origin).href;
}
