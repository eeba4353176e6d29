const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day for which the site is built, as YYYY-MM-DD in Viet Nam: SOURCE_DATE_EPOCH where it is set, else now.
 * @throws when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function buildDay(
  epoch: string | undefined = process.env.SOURCE_DATE_EPOCH,
  now: Date = new Date(),
): string {
  if (epoch && !/^\d{1,11}$/.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds. Write the seconds since 1970, for example 1795132800, or leave it out.`,
    );
  }
  return dayInVietNam(epoch ? new Date(Number(epoch) * 1000) : now);
}

/** The day of an instant in Viet Nam, as YYYY-MM-DD. */
export function dayInVietNam(instant: Date): string {
  return days.format(instant);
}
