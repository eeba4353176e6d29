import type { Lang } from '../i18n/languages.ts';
import { quickSearchTextsEn } from '../i18n/quick-search.en.ts';
import { quickSearchTextsVi } from '../i18n/quick-search.vi.ts';
import type { QuickSearchTexts } from '../i18n/quick-search-texts.ts';
import styles from '../styles/quick-search.css?url';
import { answering } from './answer.ts';
import { earlyId } from './early-keys.ts';
import { element } from './element.ts';
import { partsOf } from './parts.ts';

const texts: Record<Lang, QuickSearchTexts> = { vi: quickSearchTextsVi, en: quickSearchTextsEn };

const link = document.querySelector<HTMLAnchorElement>('[data-quick-search]');
if (link) openQuickSearch(link);

/**
 * Makes the dialog and opens it with what was typed until then, once its style is there, unless Esc has given it up;
 * from then on it only has to be shown again.
 */
function openQuickSearch({ dataset, pathname }: HTMLAnchorElement): void {
  const lang = document.documentElement.lang as Lang;
  const base = dataset.quickSearch ?? '/';
  const parts = partsOf(texts[lang], base);
  answering(parts, { texts: texts[lang], lang, base, searchPath: pathname.slice(base.length - 1) });
  const show = () => {
    const { dialog, field } = parts;
    document.body.append(dialog);
    const early = document.querySelector<HTMLInputElement>(`#${earlyId}`);
    if (!early) return;
    early.dispatchEvent(new Event('close'));
    dialog.showModal();
    if (!early.value) return;
    field.value = early.value.slice(0, field.maxLength);
    field.dispatchEvent(new Event('input'));
    if (early.dataset.enter !== undefined)
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  };
  const style = element('link', { rel: 'stylesheet', href: styles });
  style.addEventListener('load', show);
  style.addEventListener('error', show);
  document.head.append(style);
}
