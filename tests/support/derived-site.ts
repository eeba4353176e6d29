import type { Site } from '../../src/derived/site.ts';
import type { Content } from './minimal-content.ts';
import { siteWith } from './minimal-site.ts';

/** The minimal site as pages see it, built for a day, with what a test changes in its content. */
export function builtFor(today: string, change?: (content: Content) => void): Site {
  return { ...siteWith(change), today };
}
