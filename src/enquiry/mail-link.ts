/** The longest address that every mail program takes. */
const longest = 2000;

/**
 * The link that opens a text in a mail program: with all the texts where they fit, else with the first of them, else
 * with a line that says that the text follows.
 */
export function mailLink(email: string, subject: string, texts: string[], tooLong: string): string {
  const bodies = [texts.join('\n\n* * *\n\n'), texts[0] ?? '', tooLong];
  const links = bodies.map((body) => `mailto:${email}?subject=${encoded(subject)}&body=${encoded(body)}`);
  return links.find((link) => link.length <= longest) ?? `mailto:${email}`;
}

/** A text as mail links write it: lines end with carriage return and line feed. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'));
}
