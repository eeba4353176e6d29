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

/** The first and the last day of a date, counted in months of 31 days, so that dates of any precision compare. */
export function daysOf({ year, quarter, month, day }: PeriodDate): { first: number; last: number } {
  const firstMonth = year * 12 + (month ?? (quarter ? quarter * 3 - 2 : 1));
  const months = month ? 1 : quarter ? 3 : 12;
  return day
    ? { first: firstMonth * 31 + day, last: firstMonth * 31 + day }
    : { first: firstMonth * 31 + 1, last: (firstMonth + months) * 31 };
}
