import { spansOf, type Span } from './spans.ts';

/** The numbers of documents in a text: `1325/KH-UBND`, `24 /KH-UBND`, `45/2012/NĐ-CP`, `06-NQ/TU`, `202/2025/QH15`. */
export function documentNumbersIn(text: string): Span[] {
  return spansOf(text, new RegExp(`(?<![\\p{L}\\d])(?:${BY_SLASH}|${BY_DASH})(?![\\p{L}\\d])`, 'gu'));
}

/** True when the whole text is the number of a document. */
export function isDocumentNumber(text: string): boolean {
  return new RegExp(`^(?:${BY_SLASH}|${BY_DASH})$`, 'u').test(text.trim());
}

const CODE = '\\p{Lu}[\\p{Lu}\\p{Ll}]+\\d*';
const BY_SLASH = `\\d{1,5}\\s?/\\s?(?:(?:19|20)\\d{2}/)?(?=\\p{Lu}{2})${CODE}(?:-(?=\\p{Lu})${CODE})*`;
const BY_DASH = `\\d{1,5}-(?=\\p{Lu})${CODE}/(?=\\p{Lu})${CODE}`;
