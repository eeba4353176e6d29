import type { Page } from '@playwright/test';

/** Collects everything that a reader of the console or of the network would call a fault, from now on. */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (isOutside(request.url(), origin)) faults.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A browser gives up what is still on its way when the reader goes to another page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    faults.push(`failed request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return faults;
}

function isOutside(url: string, origin: string): boolean {
  const { protocol, host } = new URL(url);
  return protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(origin).host;
}
