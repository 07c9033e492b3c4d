/** The shapes an answer can have. The coach judges length and structure by the shape. */
export const SHAPES = ['story', 'approach', 'pitch', 'list'] as const;

/** The shape of an answer. */
export type Shape = (typeof SHAPES)[number];
