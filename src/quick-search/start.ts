// Bundled by itself, as Vite bundles a worker: `import()` would put 700 bytes of Vite's own onto every page.
// oxlint-disable-next-line import/default -- Vite gives the address of the bundle.
import script from './dialog.ts?worker&url';
import { earlyId, takeKeys } from './early-keys.ts';
import { keyIsOff } from './slash-key.ts';

/** Waits for the link to the search, or for the key /, and loads the quick search when one of them is used. */
export function waitForUse(link: HTMLAnchorElement): void {
  const open = opener(link);
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented || keyIsOff()) return;
    // A dialog that was closed this moment may still have the focus.
    const typing = ':is(input, textarea, select, dialog[open], [contenteditable])';
    if (!(target as Element).closest(`${typing}:not(dialog:not([open]) *)`)) open(event);
  });
}

/** Goes to the field of the search page, else opens the quick search; where that cannot be loaded, the link leads on. */
function opener({ href, text }: HTMLAnchorElement): (event: Event) => void {
  let loading = false;
  return (event) => {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#search-q');
    if (field) return field.focus();
    const dialog = document.querySelector<HTMLDialogElement>('.quick');
    if (dialog) return dialog.showModal();
    if (!document.getElementById(earlyId)) takeKeys(text.trim());
    if (loading) return;
    loading = true;
    const element = document.createElement('script');
    element.type = 'module';
    element.src = script;
    element.addEventListener('error', () => location.assign(href));
    document.head.append(element);
  };
}
