/** The query of an address that names these sites; empty when there are none. */
export function writeSites(ids: string[]): string {
  return ids.length > 0 ? `?sites=${ids.map(encodeURIComponent).join(',')}` : '';
}
