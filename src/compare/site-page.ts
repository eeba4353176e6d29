/** A field of a site as its own page shows it. */
export interface PageField {
  /** The name of the field in the code. */
  key: string;
  /** Its name on the page. */
  name: string;
  /** What stands in it, with its proofs. */
  content: DocumentFragment;
  /** Its words without proofs. */
  words: string;
  /** Whether the plan is silent. */
  silent: boolean;
}

/** What is taken from the page of a site. */
export interface SitePage {
  /** The name of the site. */
  name: string;
  fields: PageField[];
}

/**
 * Gets the page of a site and takes its fields.
 * @throws when the page cannot be had or shows no fields
 */
export async function readSitePage(href: string): Promise<SitePage> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fields = [...page.querySelectorAll<HTMLElement>('dl.fields > [data-field]')].map(fieldIn);
  if (fields.length === 0) throw new Error(`${href} shows no fields.`);
  return { name: page.querySelector('h1')?.textContent.trim() ?? '', fields };
}

function fieldIn(row: HTMLElement): PageField {
  const value = row.querySelector('dd')!;
  const silent = value.querySelector(':scope > .silence') !== null;
  const words = value.cloneNode(true) as Element;
  for (const proof of words.querySelectorAll('.proof')) proof.remove();
  for (const named of value.querySelectorAll('[id]')) named.removeAttribute('id');
  const content = document.createDocumentFragment();
  content.append(...value.childNodes);
  return {
    key: row.dataset.field ?? '',
    name: row.querySelector('dt')?.textContent.trim() ?? '',
    content,
    words: words.textContent,
    silent,
  };
}
