/** Values for this page only, if the browser blocks its storage. */
const fallback = new Map<string, string>();

/** Reads a stored value. Null if there is none. A browser may block its storage, as in private windows. */
export function recall(key: string): string | null {
  try {
    return fallback.get(key) ?? localStorage.getItem(key);
  } catch {
    return fallback.get(key) ?? null;
  }
}

/** Stores a value in this browser, or for this page only if the browser blocks its storage. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    fallback.set(key, value);
  }
}
