/** The id of the field that takes what is typed before the quick search is there. */
export const earlyId = 'quick-early';

/** Takes what is typed, composed letters and Enter included, until the quick search is there; Esc gives it up. */
export function takeKeys(label: string): void {
  const before = document.activeElement as HTMLElement;
  const field = document.createElement('input');
  field.id = earlyId;
  field.className = 'sr-only';
  field.ariaLabel = label;
  // Where the screen is: typing must not scroll the page to the field.
  field.style.position = 'fixed';
  field.style.top = '0';
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) field.dataset.enter = '';
    if (key === 'Escape') field.dispatchEvent(new Event('close'));
  });
  field.addEventListener('close', () => {
    field.remove();
    before.focus({ preventScroll: true });
  });
  document.body.append(field);
  field.focus({ preventScroll: true });
}
