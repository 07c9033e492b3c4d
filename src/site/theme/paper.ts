/** The colour of the paper in each theme: what a browser gives its own bars. The style sheets say the same. */
export const PAPER = { light: '#fbfaf6', dark: '#131614' } as const;
