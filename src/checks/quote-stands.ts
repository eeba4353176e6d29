import { fieldPath } from './field-path.ts';
import { nearestPassage } from '../passages/nearest.ts';
import type { PassageIndex } from '../passages/passage-index.ts';
import type { Passage } from '../passages/passage.ts';
import { findQuote, quoteStands } from '../passages/quote.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Issue } from '../schemas/site.ts';
import { type CheckedSite, entriesOf } from './checked-site.ts';
import { plansWithoutSeed } from './seed-unchanged.ts';
import { citesIn } from './walk.ts';

/** The words of every cite stand in the passage that it names; a plan whose seed has changed is told by itself. */
export function quoteStandsInPassage(site: CheckedSite): Issue[] {
  const unread = plansWithoutSeed(site);
  return entriesOf(site).flatMap(({ entry }) =>
    citesIn(entry).flatMap(({ path, value }) => {
      if (unread.includes(value.plan)) return [];
      const fault = faultOf(value, site.passages);
      return fault
        ? [
            {
              file: entry.file,
              field: fieldPath([...path, fault.key]),
              problem: fault.problem,
              fix: fault.fix,
            },
          ]
        : [];
    }),
  );
}

interface Fault {
  key: keyof Cite;
  problem: string;
  fix: string;
}

function faultOf(cite: Cite, index: PassageIndex): Fault | undefined {
  if (!index.plans.includes(cite.plan)) {
    return {
      key: 'plan',
      problem: `There is no plan “${cite.plan}”.`,
      fix: `Write one of ${index.plans.map((plan) => `\`${plan}\``).join(', ')}.`,
    };
  }
  const passage = index.passage(cite.plan, cite.line);
  if (passage && quoteStands(passage, cite.quote)) return undefined;
  const elsewhere = findQuote(index.passages(cite.plan), cite.quote);
  if (!passage) return noPassage(cite, elsewhere, index);
  return {
    key: elsewhere.length > 0 ? 'line' : 'quote',
    problem: `The words “${cite.quote}” do not stand in the passage ${passage.id}.`,
    fix: fixOf(cite, elsewhere, index),
  };
}

function noPassage(cite: Cite, elsewhere: Passage[], index: PassageIndex): Fault {
  return {
    key: 'line',
    problem: `Line ${cite.line} of ${cite.plan} is not inside a passage.`,
    fix: fixOf(cite, elsewhere, index),
  };
}

function fixOf(cite: Cite, elsewhere: Passage[], index: PassageIndex): string {
  if (elsewhere.length > 0)
    return `They stand at line ${elsewhere.map((passage) => passage.line).join(' and line ')}: write that line.`;
  const otherPlan = index.plans.flatMap((plan) => findQuote(index.passages(plan), cite.quote))[0];
  if (otherPlan)
    return `They stand in the plan ${otherPlan.plan} at line ${otherPlan.line}: write that plan and line.`;
  const near = nearestPassage(index.passages(cite.plan), cite.quote);
  if (near)
    return `Copy the words from the plan. The nearest passage is ${near.id}: “${shortened(near.text)}”.`;
  return 'Copy the words from the plan, with the line on which their passage begins.';
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** Length of the words shown as a suggestion, in UTF-16 units. */
const longest = 300;
