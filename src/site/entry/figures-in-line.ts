import { type Figure, findFigures, standsOut } from '../../core/answer/figures.ts';

/** The figures of lines that were read before: a headline is on the pages of several lists. */
const known = new Map<string, Figure[]>();

/** Finds the figures in a headline or a cue that a page marks. */
export function figuresInLine(text: string): readonly Figure[] {
  const figures = known.get(text) ?? findFigures(text, { role: 'headline' }).filter(standsOut);
  known.set(text, figures);
  return figures;
}
