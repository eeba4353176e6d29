/** What lies in a build and has no lasting address: files named by their content, the search's own, rules for servers, and the key for IndexNow. */
const passing = /^(?:_|pagefind\/|names\/|404\.html$|[A-Za-z0-9-]{8,128}\.txt$|.*\.(?:br|gz)$)/;

/** The lasting addresses of the files of a build, as paths below the base, in plain order. */
export function addressesOf(files: string[]): string[] {
  return files
    .filter((file) => !passing.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted();
}

/** The file that answers at an address. */
export function fileAt(address: string): string {
  return address.slice(1) + (address.endsWith('/') ? 'index.html' : '');
}
