/** Whether two words of three letters or more differ by one letter: a wrong, a missing, a needless or two changed ones. */
export function isSlip(typed: string, word: string): boolean {
  const lengths = typed.length - word.length;
  if (Math.min(typed.length, word.length) < 3 || Math.abs(lengths) > 1) return false;
  let from = 0;
  while (from < word.length && typed[from] === word[from]) from++;
  const rest = (text: string, skipped: number) => text.slice(from + skipped);
  if (lengths) return lengths > 0 ? rest(typed, 1) === rest(word, 0) : rest(typed, 0) === rest(word, 1);
  const changed = typed[from] === word[from + 1] && typed[from + 1] === word[from];
  return rest(typed, 1) === rest(word, 1) || (changed && rest(typed, 2) === rest(word, 2));
}
