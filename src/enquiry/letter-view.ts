import { fill } from '../i18n/fill.ts';
import { languageNames, languages, otherLanguages, type Lang } from '../i18n/languages.ts';
import { copyText } from '../short-list/copy.ts';
import type { Letter } from './letter.ts';
import { mailLink } from './mail-link.ts';

/** What stands around the texts; `{language}` is filled in. */
export interface ViewTexts {
  to: string;
  copy: string;
  copied: string;
  copyByHand: string;
  mail: string;
  tooLong: string;
}

/** How the texts are shown. */
export interface View {
  lang: Lang;
  texts: ViewTexts;
  /** The operator's address for mail; empty while there is none. */
  email: string;
  /** Called with what is to be said after something was done. */
  say: (said: string) => void;
}

/** A text to send with its heading, in the language of the page first, each with a button that copies it. */
export function letterView(letter: Letter, view: View): HTMLElement {
  const article = document.createElement('article');
  article.className = 'letters';
  const heading = document.createElement('h3');
  heading.textContent = `${view.texts.to}: ${letter.body[view.lang]}`;
  const order = [view.lang, ...otherLanguages(view.lang)].filter((lang) => languages.includes(lang));
  article.append(heading, ...order.map((lang) => versionOf(letter, lang, view)));
  if (view.email) {
    const texts = order.map((lang) => letter.text[lang]);
    const mail = document.createElement('a');
    mail.className = 'button no-print';
    mail.href = mailLink(view.email, letter.subject[view.lang], texts, view.texts.tooLong);
    mail.textContent = view.texts.mail;
    article.append(mail);
  }
  return article;
}

function versionOf(letter: Letter, lang: Lang, { texts, say }: View): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h4');
  const language = languageNames[lang];
  heading.lang = lang;
  heading.textContent = language;
  const text = document.createElement('pre');
  text.lang = lang;
  text.textContent = letter.text[lang];
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'button no-print';
  copy.textContent = fill(texts.copy, { language });
  copy.addEventListener('click', () => {
    const select = () => getSelection()?.selectAllChildren(text);
    void copyText(letter.text[lang], select).then((done) =>
      say(fill(done === 'copied' ? texts.copied : texts.copyByHand, { language })),
    );
  });
  section.append(heading, text, copy);
  return section;
}
