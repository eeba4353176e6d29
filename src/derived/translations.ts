import type { Passage } from '../passages/passage.ts';
import type { Site } from './site.ts';

/** Our English translation of a passage; none for the name of the person who signed, which is not translated. */
export function translationOf(site: Site, passage: Passage): string | undefined {
  return site.entries.translations.find(({ plan }) => plan === passage.plan)?.passages[`l${passage.line}`];
}
