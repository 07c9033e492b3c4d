/** The key in the session's storage that answers are hidden, until the tab is closed. */
export const FOLDED_KEY = 'greenroom:folded';
