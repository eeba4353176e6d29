import type { FootnoteDefinition, PhrasingContent } from 'mdast';

/** The proofs and outside sources of one page: each is written once, at its end, under a number. */
export class Notes {
  #numbers = new Map<string, string>();
  #definitions: FootnoteDefinition[] = [];

  /** The number of a note; a note that says the same as an earlier one has the same number. */
  numberOf(children: PhrasingContent[]): string {
    const key = JSON.stringify(children);
    const known = this.#numbers.get(key);
    if (known) return known;
    const number = String(this.#numbers.size + 1);
    this.#numbers.set(key, number);
    this.#definitions.push({
      type: 'footnoteDefinition',
      identifier: number,
      label: number,
      children: [{ type: 'paragraph', children }],
    });
    return number;
  }

  /** All notes, in the order in which they were first named. */
  get definitions(): FootnoteDefinition[] {
    return this.#definitions;
  }
}
