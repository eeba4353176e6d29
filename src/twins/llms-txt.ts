import type { BlockContent, List, Root } from 'mdast';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { languageNames, languages, type Lang } from '../i18n/languages.ts';
import { pathOf, type Section } from '../routes.ts';
import { site } from '../site.ts';
import type { BuiltPage } from './built-page.ts';
import { writeMarkdown } from './markdown.ts';
import { twinName } from './twin.ts';

/** What is told of a page in a list. */
type Listed = Pick<BuiltPage, 'lang' | 'address' | 'title' | 'description'>;

/** The name of a list of texts, as llmstxt.org has it. */
export const listName = 'llms.txt';

/** Every section stands in one of these groups. */
const first: Section[] = ['home', 'reading', 'method', 'reform', 'invest', 'about'];
const groups: Section[] = ['clusters', 'localities', 'plans', 'sectors', 'incentives'];
const registers: Section[] = [
  'targets',
  'roadmap',
  'conflicts',
  'agencies',
  'laws',
  'compare',
  'glossary',
  'openData',
];
const about: Section[] = ['data', 'siteMap', 'search', 'shortList', 'enquiry', 'accessibility', 'privacy'];
const optional: Section[] = ['projects', 'villages', ...about];

/** The heading by which a list says what may be left out; the form of llms.txt fixes the word. */
const optionalTitle = 'Optional';

/**
 * The lists of all texts: one at the root with the main pages in every language, and one in each language's own folder,
 * which covers the pages below it.
 * @param home the address of the whole site
 */
export function llmsFiles(pages: Listed[], home: string): { path: string; text: string }[] {
  return [
    { path: listName, text: writeMarkdown(rootList(pages, home)) },
    ...languages.map((lang) => ({
      path: `${lang}/${listName}`,
      text: writeMarkdown(fullList(pages, home, lang)),
    })),
  ];
}

function fullList(pages: Listed[], home: string, lang: Lang): Root {
  const t = dictionaryOf(lang);
  const of = (wanted: Section[]) => wanted.flatMap((section) => pagesOf(pages, home, section, lang));
  return {
    type: 'root',
    children: [
      ...beginning(site.name[lang], [lang]),
      ...group(t.twins.start, of(first)),
      ...groups.flatMap((section) => group(t.sections[section], of([section]))),
      ...group(t.twins.registers, of(registers)),
      ...group(optionalTitle, of(optional)),
    ],
  };
}

function rootList(pages: Listed[], home: string): Root {
  const own = (wanted: Section[], lang: Lang) =>
    wanted.flatMap((section) => pagesOf(pages, home, section, lang).slice(0, 1));
  return {
    type: 'root',
    children: [
      ...beginning(languages.map((lang) => site.name[lang]).join(' – '), [...languages]),
      ...languages.flatMap((lang) => {
        const all = { title: dictionaryOf(lang).twins.all, address: `${home}${lang}/${listName}` };
        const items = own([...first, ...groups, ...registers], lang).map(itemOf);
        return group(languageNames[lang], [], [{ ...all, description: '' }, ...items]);
      }),
      ...group(
        optionalTitle,
        languages.flatMap((lang) => own(optional, lang)),
      ),
    ],
  };
}

function beginning(name: string, langs: Lang[]): BlockContent[] {
  const texts = langs.map((lang) => dictionaryOf(lang).twins);
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: name }] },
    { type: 'blockquote', children: texts.map(({ summary }) => paragraph(summary)) },
    list(texts.flatMap(({ reading }) => reading.map(paragraph))),
  ];
}

/** A page of a section comes first, then the pages of its entries. */
function pagesOf(pages: Listed[], home: string, section: Section, lang: Lang): Listed[] {
  const own = home.slice(0, -1) + pathOf({ section }, lang);
  const below = section !== 'home';
  return pages
    .filter(({ address }) => address === own || (below && address.startsWith(own)))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

function itemOf({ title, address, description }: Listed): Omit<Listed, 'lang'> {
  return { title, address: address + twinName, description };
}

function group(name: string, pages: Listed[], items = pages.map(itemOf)): BlockContent[] {
  if (items.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: name }] },
    list(
      items.map(({ title, address, description }) => ({
        type: 'paragraph',
        children: [
          { type: 'link', url: address, children: [{ type: 'text', value: title }] },
          ...(description ? [{ type: 'text' as const, value: `: ${description}` }] : []),
        ],
      })),
    ),
  ];
}

function list(items: BlockContent[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  };
}

function paragraph(value: string): BlockContent & { type: 'paragraph' } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
