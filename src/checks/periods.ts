/** A date as far as a period gives it. */
export interface PeriodDate {
  year: number;
  quarter?: number;
  month?: number;
  day?: number;
}

/** The one or two ends of a period as written: `2021-Q2/2022-Q3` has the ends `2021-Q2` and `2022-Q3`. */
export function endsOfPeriod(period: string): string[] {
  return period.split('/');
}

/** The dates of the ends of a period. */
export function datesOfPeriod(period: string): PeriodDate[] {
  return endsOfPeriod(period).map((end) => {
    const [year = '', part = '', day] = end.split('-');
    if (part.startsWith('Q')) return { year: Number(year), quarter: Number(part.slice(1)) };
    return { year: Number(year), ...(part && { month: Number(part) }), ...(day && { day: Number(day) }) };
  });
}

/** The first and the last month of a date, counted from year 0, so that dates of any precision can be compared. */
export function monthsOf({ year, quarter, month }: PeriodDate): { first: number; last: number } {
  const january = year * 12;
  if (month !== undefined) return { first: january + month - 1, last: january + month - 1 };
  if (quarter !== undefined) return { first: january + quarter * 3 - 3, last: january + quarter * 3 - 1 };
  return { first: january, last: january + 11 };
}
