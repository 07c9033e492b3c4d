/** The address parameter with the words to mark on the page. */
export const MARK_PARAMETER = 'mark';

/** The address of a section of a page, or of the page itself, with the words to mark there. */
export function addressOnSite(page: string, section: string, marks: readonly string[]): string {
  const query = marks.length ? `?${new URLSearchParams({ [MARK_PARAMETER]: marks.join(' ') }).toString()}` : '';
  return page + query + (section ? `#${encodeURIComponent(section)}` : '');
}
