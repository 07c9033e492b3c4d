/** The name in an address of the words to mark on the page that it leads to. */
export const MARK = 'mark';
