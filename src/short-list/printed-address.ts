import { writeSites } from './address.ts';

/** Names the sites in the address that stands on paper, so that what is printed can be opened again. */
export function nameSitesOnPaper(ids: string[]): void {
  const line = document.querySelector('.print-address');
  if (line) line.textContent = line.textContent.trim() + writeSites(ids);
}
