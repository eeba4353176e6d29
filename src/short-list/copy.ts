/** Copies a text, or selects it where the browser does not allow that; says which. */
export async function copyText(text: string, select: () => void): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    select();
    return 'selected';
  }
}
