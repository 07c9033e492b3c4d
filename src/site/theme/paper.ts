/** The colour of the paper in each theme, which browsers also give their own bars. The style sheets repeat it. */
export const PAPER = { light: '#fbfaf6', dark: '#131614' } as const;
