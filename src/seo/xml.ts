/** A text with the signs of XML written as entities, for an element or an attribute in double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
