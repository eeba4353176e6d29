/**
 * Completes the address that stands on paper, whenever the page is printed, by the query under which the page shows what
 * it shows, so that what is printed can be opened again.
 */
export function putQueryOnPaper(queryOf: () => string): void {
  const line = document.querySelector('.print-address:not(.short-address)');
  if (!line) return;
  const address = line.textContent.trim();
  addEventListener('beforeprint', () => {
    line.textContent = address + queryOf();
  });
}
