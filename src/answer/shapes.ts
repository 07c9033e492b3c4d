/** How an answer can be built. It decides what a good length and a good structure are. */
export const SHAPES = ['story', 'approach', 'pitch', 'list'] as const;

/** How an answer is built. */
export type Shape = (typeof SHAPES)[number];
