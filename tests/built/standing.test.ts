import { describe, expect, test } from 'vitest';
import { localityOf } from '../../src/derived/relations.ts';
import { hasPassed, isAbolished, planHasEnded } from '../../src/derived/standing.ts';
import { dictionaryOf } from '../../src/i18n/dictionary.ts';
import { fill, formatPoint } from '../../src/i18n/format.ts';
import { type Lang, languages } from '../../src/i18n/languages.ts';
import { pathOf } from '../../src/routes.ts';
import type { EntryOf } from '../../src/schemas/site.ts';
import { all, builds, type BuiltPage, firstOf, pageOf, targetOf, wordsOf } from '../support/dist.ts';
import { siteContent } from '../support/site.ts';

const site = siteContent();
const { plans, tasks, targets, agencies } = site.entries;

/** What a notice must say of a plan on the day of the build. */
function sentencesOf(plan: EntryOf<'plans'>, lang: Lang): string[] {
  const { standing } = dictionaryOf(lang);
  const locality = localityOf(site, plan);
  const ended = planHasEnded(plan, site.today) ? standing.ended : standing.running;
  const date = formatPoint(locality.abolished, lang);
  return [
    fill(ended, { year: plan.periodTo }),
    ...(isAbolished(locality, site.today)
      ? [fill(standing.abolished, { issuer: plan.issuer[lang], date })]
      : []),
  ];
}

describe.each(builds)('the site built $name', (build) => {
  const pathOfPlan = (plan: EntryOf<'plans'>, lang: Lang) =>
    pathOf({ section: 'plans', address: plan.address }, lang);
  /** The plans to whose lines a page leads; the page of a plan leans on that plan. */
  const leansOn = (page: BuiltPage) => {
    const lines = all(page, 'main a')
      .map((link) => targetOf(build, page, link.getAttribute('href') ?? ''))
      .filter((target) => /^l\d+$/.test(target?.fragment ?? ''));
    return plans.filter((plan) => lines.some((target) => target?.path === pathOfPlan(plan, page.lang)));
  };

  test('says on every page that leans on a plan whether the plan and its issuer still stand', () => {
    const leaning = build.pages.flatMap((page) => leansOn(page).map((plan) => ({ page, plan })));
    const wrong = leaning.flatMap(({ page, plan }) => {
      const notices = all(page, 'aside.notice').filter((notice) =>
        notice
          .querySelectorAll('a')
          .some(
            (link) =>
              targetOf(build, page, link.getAttribute('href') ?? '')?.path === pathOfPlan(plan, page.lang),
          ),
      );
      const said = notices.map(wordsOf).join(' ');
      return sentencesOf(plan, page.lang)
        .filter((sentence) => !said.includes(sentence))
        .map((sentence) => `${page.path} (${plan.id}): ${sentence}`);
    });
    expect(new Set(leaning.map(({ plan }) => plan)).size).toBe(plans.length);
    expect(firstOf(wrong)).toEqual([]);
  });

  test.each([
    ['tasks', 'roadmap', tasks],
    ['targets', 'targets', targets],
  ] as const)('marks the time of exactly those %s that is over', (_, section, dated) => {
    const wrong = languages.flatMap((lang) => {
      const page = pageOf(build, pathOf({ section }, lang));
      const { passed, ahead, noDate } = dictionaryOf(lang).standing;
      return dated.flatMap(({ id, when }) => {
        const row = wordsOf(page.root.getElementById(id));
        const expected = when === 'silent' ? noDate : hasPassed(when, site.today) ? passed : ahead;
        const said = [passed, ahead, noDate].filter((sentence) => row.includes(sentence));
        return said.join() === expected ? [] : [`${lang} ${id}: ${said.join()}`];
      });
    });
    expect(firstOf(wrong)).toEqual([]);
  });

  test('says of every agency whether it is still there', () => {
    const wrong = languages.flatMap((lang) => {
      const page = pageOf(build, pathOf({ section: 'agencies' }, lang));
      const { agencyStates } = dictionaryOf(lang);
      return agencies.flatMap(({ id, today }) => {
        const said = wordsOf(page.root.getElementById(id)?.querySelector('.tag'));
        return said.endsWith(agencyStates[today.state]) ? [] : [`${lang} ${id}: ${said}`];
      });
    });
    expect(firstOf(wrong)).toEqual([]);
  });
});
