import { shareScriptTextsEn } from '../i18n/share.en.ts';
import { shareScriptTextsVi } from '../i18n/share.vi.ts';
import { copyText } from '../short-list/copy.ts';
import { figureCitation, pageCitation } from './citation.ts';
import type { PlanNumbers } from './plan-numbers.ts';

const { lang } = document.documentElement;
const texts = lang === 'en' ? shareScriptTextsEn : shareScriptTextsVi;
const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
const brand = document.querySelector<HTMLAnchorElement>('.brand')!;
const share = document.querySelector<HTMLElement>('.share-page')!;
const [device, link, citation] = share.querySelectorAll('button');
const citationLabel = citation!.textContent;
const status = document.createElement('p');
/** Asked for when the first proof is opened, so that they are there when its citation is wanted. */
let numbers: PlanNumbers | undefined;

// Loaded when the first of them is opened: that one is open already, the others follow.
status.role = 'status';
status.className = 'sr-only';
share.before(status);
for (const opened of document.querySelectorAll('.share-page[open], .proof[open]')) enliven(opened);
addEventListener('toggle', ({ target }) => enliven(target as Element), true);

/** Brings what was opened to life: the sharing of the page, or a proof, which then offers its citation. */
function enliven(opened: Element): void {
  if (opened !== share) offerCitations(opened);
  else if (link!.hidden) offerLinks();
}

function offerLinks(): void {
  offer(link!, () => address);
  offer(citation!, () => pageCitation(citation!.previousElementSibling!.textContent, seen()));
  share.querySelector('[href*=zalo]')!.addEventListener('click', () => {
    void copyText(address, () => {});
  });
  device!.hidden = !navigator.share;
  device!.addEventListener('click', () => {
    navigator.share({ title: document.title, url: address }).catch(() => {});
  });
}

function offerCitations(opened: Element): void {
  for (const caption of opened.querySelectorAll('.proof[open] figcaption:not(:has(button))')) {
    if (!numbers) void loadNumbers();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = citationLabel;
    caption.append(' ', button);
    offer(button, () => citationAt(caption));
  }
}

/** Without them a figure is cited all the same, by plan and line. */
async function loadNumbers(): Promise<void> {
  numbers = {};
  try {
    const answer = await fetch(new URL(`../names/plans/${lang}.json`, brand.href));
    if (answer.ok) numbers = (await answer.json()) as PlanNumbers;
  } catch {
    numbers = undefined;
  }
}

function citationAt(caption: Element): string {
  const line = caption.querySelector('a')!;
  return figureCitation(
    {
      words: caption.previousElementSibling!.textContent,
      place: caption.firstChild!.textContent!,
      number: numbers?.[line.pathname],
      site: brand.textContent.trim(),
      address: new URL(line.getAttribute('href')!, address).href,
    },
    seen(),
  );
}

/** Lets a button copy a text; where the browser does not allow it, shows the text selected. */
function offer(button: HTMLButtonElement, textOf: () => string): void {
  const label = button.textContent;
  const shown = document.createElement('code');
  const copy = async () => {
    const text = textOf();
    status.textContent = '';
    const done = await copyText(text, () => {
      shown.textContent = text;
      button.after(shown);
      getSelection()!.selectAllChildren(shown);
    });
    status.textContent = button.textContent = texts[done];
    setTimeout(() => (button.textContent = label), 4000);
  };
  button.hidden = false;
  button.addEventListener('click', () => void copy());
}

function seen(): string {
  const form: Intl.DateTimeFormatOptions = { day: 'numeric', month: texts.month, year: 'numeric' };
  return `${texts.seen} ${new Date().toLocaleDateString(texts.locale, form)}`;
}
