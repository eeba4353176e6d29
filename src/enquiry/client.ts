import { fill } from '../i18n/fill.ts';
import { putQueryOnPaper } from '../print/query-on-paper.ts';
import type { Lang, Localized } from '../i18n/languages.ts';
import { writeSites } from '../short-list/address.ts';
import { sitesAsked } from '../short-list/sites-asked.ts';
import { readAskedSite } from './asked-site.ts';
import { chosenIn, needIn, offerQuestions, questionsIn } from './form.ts';
import { letterView, type ViewTexts } from './letter-view.ts';
import { lettersTo, type LetterTexts } from './letter.ts';

/** The most sites that are asked about at once. */
const most = 8;

/** What the page of questions says. */
interface EnquiryTexts extends ViewTexts {
  unknown: string;
  tooMany: string;
  reading: string;
  failed: string;
  composed: string;
  noQuestions: string;
  letter: Localized<LetterTexts>;
}

/** Brings the page of questions to life: the silent fields of the sites that the address names become texts to send. */
export async function mountEnquiry(
  root: HTMLElement,
  list: HTMLFormElement,
  table: HTMLTableElement,
): Promise<void> {
  const texts = JSON.parse(root.dataset.texts ?? '{}') as EnquiryTexts;
  const lang = document.documentElement.lang as Lang;
  const status = root.querySelector('[role=status]')!;
  const { chosen, faults } = sitesAsked(list, most, texts);
  const say = (...said: string[]) => (status.textContent = [...said, ...faults].join(' '));
  if (chosen.length === 0) return void say();

  say(texts.reading);
  const read = await Promise.allSettled(chosen.map(readAskedSite));
  const sites = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = chosen.filter((_, index) => read[index]?.status === 'rejected');
  if (failed.length > 0)
    faults.unshift(fill(texts.failed, { sites: failed.map(({ name }) => name).join('; ') }));
  if (sites.length === 0) return void say();

  const form = root.querySelector<HTMLElement>('[data-form]')!;
  const result = root.querySelector('[data-letters]')!;
  const questions = questionsIn(table);
  offerQuestions(root.querySelector('[data-questions]')!, sites, questions, lang);
  const view = { lang, texts, email: root.dataset.email ?? '', say };
  const compose = () => {
    const wanted = chosenIn(form);
    const letters = lettersTo(sites, wanted, needIn(form), questions, texts.letter);
    result.replaceChildren(...letters.map((letter) => letterView(letter, view)));
    say(
      letters.length > 0
        ? fill(texts.composed, { n: wanted.length, letters: letters.length })
        : texts.noQuestions,
    );
  };
  putQueryOnPaper(() => writeSites(sites.map(({ id }) => id)));
  form.addEventListener('input', compose);
  root.querySelector('[data-print]')?.addEventListener('click', () => print());
  for (const hidden of root.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  document.querySelector<HTMLElement>('[data-all-questions]')!.hidden = true;
  compose();
}
