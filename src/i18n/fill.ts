/** A text with its placeholders `{name}` replaced, once for each, so that what is put in is never read as a placeholder. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
