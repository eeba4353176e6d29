import type { Lang } from '../i18n/languages.ts';
import { quickSearchTextsEn } from '../i18n/quick-search.en.ts';
import { quickSearchTextsVi } from '../i18n/quick-search.vi.ts';
import type { QuickSearchTexts } from '../i18n/quick-search-texts.ts';
import styles from '../styles/quick-search.css?url';
import { answering } from './answer.ts';
import { element } from './element.ts';
import { partsOf } from './parts.ts';

const texts: Record<Lang, QuickSearchTexts> = { vi: quickSearchTextsVi, en: quickSearchTextsEn };

const link = document.querySelector<HTMLAnchorElement>('[data-quick-search]');
if (link) openQuickSearch(link);

/** Makes the dialog and opens it, once its style is there; from then on it only has to be shown again. */
function openQuickSearch({ dataset, pathname }: HTMLAnchorElement): void {
  const lang = document.documentElement.lang as Lang;
  const base = dataset.quickSearch ?? '/';
  const parts = partsOf(texts[lang], base);
  answering(parts, { texts: texts[lang], lang, base, searchPath: pathname.slice(base.length - 1) });
  const show = () => {
    document.body.append(parts.dialog);
    parts.dialog.showModal();
  };
  const style = element('link', { rel: 'stylesheet', href: styles });
  style.addEventListener('load', show);
  style.addEventListener('error', show);
  document.head.append(style);
}
