/** Offers the way back to the filtered list or the results of a search that led here, as the browser names it; nothing is kept. */
export function offerWayBack(link: HTMLAnchorElement): void {
  const { referrer } = document;
  const [page = '', query = ''] = referrer.split('?');
  const lists = [...document.querySelectorAll<HTMLAnchorElement>('#menu a')];
  // Sites side by side and short lists are no results.
  if (!query || query.startsWith('sites=') || lists.every(({ href }) => href !== page)) return;
  link.href = referrer;
  link.hidden = false;
}
