/** One all-day event of a calendar. */
export interface CalendarEvent {
  /** The same from build to build, so that a calendar that takes the file in again replaces the event. */
  id: string;
  /** The day, as YYYY-MM-DD. */
  day: string;
  summary: string;
  description: string;
  url: string;
}

/** A calendar file (iCalendar, RFC 5545) of all-day events; `stamped` is the day on which the file was made. */
export function calendarOf(name: string, events: CalendarEvent[], stamped: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//industrial-plans//deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, stamped)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ id, day, summary, description, url }: CalendarEvent, stamped: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@industrial-plans`,
    `DTSTAMP:${compact(stamped)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A line cut into pieces of at most 75 bytes, each further one behind a space; no letter is cut. */
function folded(line: string): string {
  const pieces = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      pieces.push('');
      bytes = 1;
    }
    pieces[pieces.length - 1] += letter;
    bytes += size;
  }
  return pieces.join('\r\n ');
}
