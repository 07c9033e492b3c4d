/** The name in an address of the words to mark on the page that it leads to. */
export const MARK = 'mark';

/** The address of a section of a page, or of its beginning, with the words to mark there. */
export function addressOnSite(page: string, section: string, marks: readonly string[]): string {
  const query = marks.length ? `?${new URLSearchParams({ [MARK]: marks.join(' ') }).toString()}` : '';
  return page + query + (section ? `#${encodeURIComponent(section)}` : '');
}
