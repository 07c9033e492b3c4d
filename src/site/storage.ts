/** What this page has kept while the browser's storage is closed to it. */
const fallback = new Map<string, string>();

/** Reads a kept value; null when there is none. A browser may refuse its storage, as in private windows. */
export function recall(key: string): string | null {
  try {
    return fallback.get(key) ?? localStorage.getItem(key);
  } catch {
    return fallback.get(key) ?? null;
  }
}

/** Keeps a value in this browser, or for this page when the browser refuses. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    fallback.set(key, value);
  }
}
