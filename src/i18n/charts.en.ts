import type { ChartTexts } from './charts.vi.ts';

/** The texts of the pictures in English. */
export const chartTextsEn = {
  sources: 'Sources of this picture',
  areas: {
    title: 'Land of the sites, to one scale',
    summary:
      'The plans give an area for {n} of {of} sites: the smallest is {smallest}, the largest {largest}. Each square has the area that the plan states, and all have one scale; the true outline of the land is not in the plans.',
    scale: '1 km. A square with this side holds 100 ha.',
    range: 'Dashed: the upper end, where the plan gives a range.',
  },
  costs: {
    title: 'Infrastructure cost and cost per hectare',
    summary:
      'The plans give the cost of infrastructure for {n} of {of} sites. The cost per hectare can be worked out for {m}, where one passage of the plan states both cost and area.',
    cost: 'Infrastructure cost',
    perHectare: 'Cost per hectare',
  },
  parts: {
    title: 'What the infrastructure cost is made of',
    summary:
      'The bar of each part begins where the bar of the part before it ends; together they are as long as the bar of their whole.',
    printed: 'as printed',
    corrected:
      'The plan prints {printed}; the items inside add up to {sum}, and only that figure agrees with the total. The dashed part is the difference.',
    seeConflict: 'See the conflict',
    share: '= {share}% of {whole}',
  },
  funding: {
    title: 'Money by source',
  },
  timeline: {
    title: 'Milestones in time',
    summary:
      'Tasks with a date, in order of the last day: {n}. Passed, outcome not in our sources: {passed}. Still ahead: {ahead}.',
    undated: 'Tasks without a date, not drawn: {n}.',
    scale: 'Scale of time from {from} to {to}',
    today: 'Today, {date}',
    period: 'Period of the plan: {period}',
  },
  roadmap: {
    title: 'The whole roadmap',
    summary:
      'Each brick is a task with a date, set in the quarter in which its time ends. Passed, outcome not in our sources: {passed}. Still ahead: {ahead}. Without a date, not drawn: {undated}.',
    drawing: '{locality}: tasks with a date, {n}',
    byYear:
      'By the year in which they fall due: {years}. Passed, outcome not in our sources: {passed}; still ahead: {ahead}.',
    table: 'Tasks by the year in which they fall due',
    behind: 'Figures behind the picture',
    undatedHead: 'Without a date',
  },
  matrix: {
    title: 'Which sector, where',
    summary:
      'A filled dot counts the sites on which the plan wants the sector. An open dot: the plan speaks of the sector but ties it to no site. Each cell leads to the first line of the plan that speaks of it.',
    sites: 'sites that want it: {n}',
    named: 'named',
    notNamed: 'not named',
    sector: 'Sector',
  },
  calendar: {
    name: 'Deadlines in the industrial plans',
    link: 'Calendar file of the deadlines still ahead: {n} (.ics)',
    note: '{locality}: {when}. This deadline is set by the plan; it does not mean that the work is done or will be done.',
  },
} satisfies ChartTexts;
