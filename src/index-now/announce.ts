import type { Announcement } from './announcements.ts';

/** What the answers of IndexNow mean, and what to do. */
const answers: Record<number, string> = {
  400: 'The call was not understood. Check that the sitemap holds whole addresses, then try again.',
  403: 'The key was not accepted. Check that the file with the key answers at {keyLocation}: publish the build that has it first.',
  422: 'The addresses do not belong to {host}, or the key does not fit. Check SITE_URL and the key of the build.',
  429: 'Too many calls were made. Wait a day, then try again.',
};

/** What is done besides sending. */
interface Options {
  /** Where the calls are sent. */
  endpoint: string;
  /** Whether to say only what would be sent. */
  dryRun: boolean;
  say: (line: string) => void;
}

/** Sends the calls one after the other, and says what was sent; stops at the first that fails and says what to do. */
export async function announce(calls: Announcement[], { endpoint, dryRun, say }: Options): Promise<boolean> {
  for (const call of calls) {
    const told = `${call.urlList.length} addresses of ${call.host}, the first ${call.urlList[0]}`;
    if (dryRun) {
      say(`Would announce ${told}, to ${endpoint}, with the key at ${call.keyLocation}.`);
      continue;
    }
    const failure = await send(call, endpoint);
    if (failure) {
      say(failure);
      return false;
    }
    say(`Announced ${told}.`);
  }
  return true;
}

/** What went wrong, or undefined where the call was taken in. */
async function send(call: Announcement, endpoint: string): Promise<string | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(30_000),
    });
    if (response.ok) return undefined;
    const meaning = answers[response.status] ?? 'Try again later.';
    return `IndexNow answered ${response.status}. ${meaning.replace('{keyLocation}', call.keyLocation).replace('{host}', call.host)}`;
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    return `IndexNow at ${endpoint} could not be reached (${reason}). Check the connection, then try again.`;
  }
}
