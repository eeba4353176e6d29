/** The day for which the site is built, as YYYY-MM-DD in Viet Nam: SOURCE_DATE_EPOCH where it is set, else now. */
export function buildDay(
  epoch: string | undefined = process.env.SOURCE_DATE_EPOCH,
  now: Date = new Date(),
): string {
  const date = epoch ? new Date(Number(epoch) * 1000) : now;
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Ho_Chi_Minh',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(date);
}
