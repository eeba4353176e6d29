/** How much of the index a word takes, by word. */
export type Vocabulary = Map<string, number>;

/** How many times larger the words that begin with it must be, together, for a word to count as their beginning. */
const rare = 10;

/**
 * The words of the index that a typed word stands for: the word itself; else the words that begin with it; else those it
 * runs over by a letter or so (`bangg`). A last word that is rare beside its continuations may be unfinished: `hop th`.
 * @param stems whether the index cuts off endings (`industry` stands there as `industri`)
 */
export function meantBy(typed: string, words: Vocabulary, { last = false, stems = false } = {}): string[] {
  const own = words.get(typed);
  const begun = [...words.keys()].filter((word) => word.startsWith(typed));
  const size = begun.reduce((sum, word) => sum + (words.get(word) ?? 0), 0);
  if (own) return last && size > own * rare ? begun : [typed];
  if (begun.length) return begun;
  const enough = Math.max(3, Math.ceil(typed.length * (stems ? 0.6 : 0.75)));
  return [...words.keys()].filter((word) => sharedLength(word, typed) >= (stems ? enough : Math.max(enough, word.length)));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
