/** The name under which the short list is kept, as in `keeper.ts`, which would come with more than every page should load. */
export const countedKey = 'industrial-plans/short-list';

/** Shows before a tool of the header how many sites are on the short list of this device, with the way to it. */
export function showCount(toList: HTMLAnchorElement, tool: Element): void {
  const link = toList.cloneNode(true) as HTMLAnchorElement;
  link.className = 'tool';
  const show = () => {
    const count = counted();
    link.textContent = `✓ ${count}`;
    link.ariaLabel = `${toList.text.trim()} (${count})`;
    link.hidden = count === 0;
  };
  for (const event of ['storage', 'pageshow', countedKey]) addEventListener(event, show);
  show();
  tool.before(link);
}

function counted(): number {
  try {
    return (localStorage.getItem(countedKey) ?? '').split(',').filter(Boolean).length;
  } catch {
    return 0;
  }
}
