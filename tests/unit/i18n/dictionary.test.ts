import { describe, expect, test } from 'vitest';
import { dictionaryOf } from '../../../src/i18n/dictionary.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { lengths } from '../../../src/checks/length-of-head.ts';
import { sections } from '../../../src/routes.ts';
import { agencyKinds, agencyStates } from '../../../src/schemas/agency.ts';
import { clusterKinds, stages } from '../../../src/schemas/cluster.ts';
import { certainties } from '../../../src/schemas/erratum.ts';
import { incentiveStatuses } from '../../../src/schemas/incentive.ts';
import { projectKinds, projectStatuses } from '../../../src/schemas/project.ts';
import { bounds, units } from '../../../src/schemas/quantity.ts';

const texts = Object.fromEntries(languages.map((lang) => [lang, new Map(textsIn(dictionaryOf(lang)))]));
const [vi, en] = [texts.vi!, texts.en!];

/** Every text of a dictionary with its path, such as `fields.name`. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsIn(inner, path ? `${path}.${key}` : key),
  );
}

function placeholdersIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => a.localeCompare(b));
}

describe('the dictionaries', () => {
  test('have the same texts in the same order', () => {
    expect([...en.keys()]).toEqual([...vi.keys()]);
  });

  test('have the same placeholders in each text', () => {
    const paths = [...vi.keys()];
    const differing = paths.filter(
      (path) => String(placeholdersIn(vi.get(path))) !== String(placeholdersIn(en.get(path))),
    );
    expect(differing).toEqual([]);
  });

  test('have braces around placeholders alone', () => {
    const stray = [...vi, ...en].filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(stray).toEqual([]);
  });

  test.each(languages)('leave nothing empty, unkempt or decomposed in %s', (lang) => {
    const faulty = [...texts[lang]!].filter(
      ([, text]) =>
        text === '' || text !== text.trim() || text !== text.normalize('NFC') || / {2}/.test(text),
    );
    expect(faulty).toEqual([]);
  });

  test('say something else in each language, save signs and names', () => {
    const same = [...vi].filter(
      ([path, text]) => text === en.get(path) && /\p{L}{4}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  test.each(languages)('have no text of the other language in %s', (lang) => {
    const words = lang === 'vi' ? /\b(the|of|and|is|this)\b/ : /(?<!\p{L})(của|và|không|các|được)(?!\p{L})/u;
    const foreign = [...texts[lang]!].filter(([, text]) => words.test(text.replace(/\{\w+\}/g, '')));
    expect(foreign).toEqual([]);
  });
});

describe.each(languages)('the dictionary in %s', (lang) => {
  const t = dictionaryOf(lang);

  test.each([
    ['section', t.sections, Object.keys(sections)],
    ['kind of site', t.kinds, clusterKinds],
    ['stage', t.stages, stages],
    ['status of a project', t.projectStatuses, projectStatuses],
    ['kind of project', t.projectKinds, projectKinds],
    ['status of a support', t.incentiveStatuses, incentiveStatuses],
    ['kind of agency', t.agencyKinds, agencyKinds],
    ['state of an agency', t.agencyStates, agencyStates],
    ['certainty', t.certainties, certainties],
    ['unit', t.units, units],
    ['bound', t.bounds, bounds],
  ])('names every %s, each by a name of its own', (_, named, keys) => {
    expect(Object.keys(named)).toEqual([...keys]);
    expect(new Set(Object.values(named)).size).toBe(keys.length);
  });

  test('gives every page a title and a description that search engines show whole', () => {
    const long = Object.entries(t.heads).filter(([, { title, description }]) => {
      const [titleLength, descriptionLength] = [[...title].length, [...description].length];
      const fits =
        descriptionLength >= lengths.description.least && descriptionLength <= lengths.description.most;
      return titleLength > lengths.title.most || !fits;
    });
    expect(long.map(([name]) => name)).toEqual([]);
  });
});
