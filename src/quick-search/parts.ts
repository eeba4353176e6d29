import type { QuickSearchTexts } from '../i18n/quick-search-texts.ts';
import { queryLength } from '../search/query.ts';
import { element } from './element.ts';
import { keyIsOff, turnKey } from './slash-key.ts';
import { listOf, type ChoiceList } from './list.ts';

/** The dialog of the quick search with the parts that change. */
export interface Parts {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  status: HTMLElement;
  list: ChoiceList;
}

/** Makes the dialog: a field with its list of choices, what is said of them, and whether the key / opens it. */
export function partsOf(texts: QuickSearchTexts, base: string): Parts {
  const field = element('input', {
    id: 'quick-field',
    class: 'quick-input',
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'quick-list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    maxlength: String(queryLength),
  });
  const close = element('button', { type: 'button', class: 'quick-close', 'aria-label': texts.close }, '×');
  const status = element('p', { role: 'status', class: 'quick-status' }, texts.start);
  const list = listOf(field, texts.choices, base);
  const key = element('input', { type: 'checkbox' });
  const dialog = element(
    'dialog',
    { class: 'quick', 'aria-label': texts.title },
    element('label', { for: 'quick-field', class: 'quick-label' }, texts.label),
    element('div', { class: 'quick-line' }, field, close),
    status,
    list.root,
    element('label', { class: 'quick-key' }, key, ' ', texts.key),
  );

  key.checked = !keyIsOff();
  key.addEventListener('change', () => turnKey(key.checked));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    const leaves = (target as Element).closest('a') && !ctrlKey && !metaKey && !shiftKey;
    if (leaves || target === dialog) dialog.close();
  });
  return { dialog, field, status, list };
}
