/** The name under which the device keeps that the key / is off. */
export const keyName = 'quick-search-key';

/** Whether the reader has turned the key / off, as readers who speak to their device or type by mistake may need to. */
export function keyIsOff(): boolean {
  return document.documentElement.dataset.key === 'off' || kept() === 'off';
}

/** Turns the key / on or off: on this device, or on this page alone where the browser keeps nothing. */
export function turnKey(on: boolean): void {
  document.documentElement.dataset.key = on ? '' : 'off';
  try {
    if (on) localStorage.removeItem(keyName);
    else localStorage.setItem(keyName, 'off');
  } catch {
    // The page itself remembers.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(keyName);
  } catch {
    return null;
  }
}
