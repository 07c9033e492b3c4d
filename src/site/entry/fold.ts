/** The session storage key that answers are hidden. They stay hidden from page to page, until the tab is closed. */
export const FOLDED_KEY = 'greenroom:folded';
