import { contentLines, escapeText } from '../seo/content-line.ts';

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
  return contentLines(lines);
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
