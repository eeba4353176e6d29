/** A text with the marks of regular expressions made literal. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Whether a name stands in a text as whole words. */
export function standsAsWords(name: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})${escapePattern(name)}(?!\\p{L})`, 'u').test(text);
}
