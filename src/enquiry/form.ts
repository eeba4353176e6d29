import { inEach, type Lang } from '../i18n/languages.ts';
import type { Need, Questions } from './letter.ts';
import { questionsOn, type AskedSite } from './questions.ts';

/** Reads the words of the questions from the table of all questions. */
export function questionsIn(table: HTMLTableElement): Questions {
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-field]')];
  return new Map(
    rows.map((row) => [
      row.dataset.field ?? '',
      inEach((lang) => row.querySelector(`td[lang=${lang}]`)?.textContent.trim() ?? ''),
    ]),
  );
}

/** Puts a box for each question into a place; where it concerns only some of the sites, it says which. */
export function offerQuestions(
  place: HTMLElement,
  sites: AskedSite[],
  questions: Questions,
  lang: Lang,
): void {
  const items = questionsOn(sites, [...questions.keys()]).map(({ field, sites: asked }) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = 'question';
    box.value = field;
    box.checked = true;
    const label = document.createElement('label');
    label.className = 'check';
    const some = asked.length < sites.length ? ` (${asked.map(({ name }) => name[lang]).join('; ')})` : '';
    label.append(box, ` ${questions.get(field)?.[lang]}${some}`);
    const item = document.createElement('li');
    item.append(label);
    return item;
  });
  place.replaceChildren(...items);
}

/** The fields whose questions are chosen. */
export function chosenIn(form: Element): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('[name=question]:checked')].map(({ value }) => value);
}

/** What the form tells of the need. */
export function needIn(form: Element): Need {
  const field = <Field extends HTMLElement>(name: string) => form.querySelector<Field>(`[name=${name}]`)!;
  const choice = (name: string) => {
    const option = field<HTMLSelectElement>(name).selectedOptions[0];
    if (!option?.value) return undefined;
    return inEach((lang) => option.dataset[lang] ?? '');
  };
  const number = (name: string) => {
    const { valueAsNumber } = field<HTMLInputElement>(name);
    return valueAsNumber > 0 ? valueAsNumber : undefined;
  };
  return {
    sector: choice('sector'),
    land: number('land'),
    jobs: number('jobs'),
    timing: choice('timing'),
    words: field<HTMLTextAreaElement>('words').value,
  };
}
