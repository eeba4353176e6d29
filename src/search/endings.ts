/**
 * What the forms of an English word share: `industry` and `industries` give `industr`, `build` and `building` give
 * `build`. Pagefind could do this too, but its English engine is 4 kB larger than the plain one.
 */
export function stemOf(word: string): string {
  const single = word.replace(/(?<=..[^aious])s$|(?<=ss)es$|(?<=..)ies$/, (ending) =>
    ending === 'ies' ? 'y' : '',
  );
  const bare = single.replace(/(?<=[aeiouy].*...)(ing|ed)$/, '');
  return bare.replace(/(?<=...)[ey]$/, '');
}
