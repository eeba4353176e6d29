// Bundled by itself, as Vite bundles a worker: `import()` would put 700 bytes of Vite's own onto every page.
// oxlint-disable-next-line import/default -- Vite gives the address of the bundle.
import script from './client.ts?worker&url';

/** Loads what copies links and citations when the sharing of a page, or a proof, is first opened. */
export function loadWhenOpened(): void {
  const load = ({ target }: Event) => {
    if (!(target as Element).matches('.share-page, .proof')) return;
    removeEventListener('toggle', load, true);
    const element = document.createElement('script');
    element.type = 'module';
    element.src = script;
    document.head.append(element);
  };
  addEventListener('toggle', load, true);
}
