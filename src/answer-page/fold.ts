/** Where it is kept, until the tab is closed, that answers are folded: a drill goes from entry to entry. */
export const FOLDED_KEY = 'greenroom:folded';
