import type { Role } from '../../core/answer/star.ts';

/** Cues as they are written: a list, or one for each part of a story. */
export type WrittenCues = readonly string[] | readonly Cue[];

/** A cue, with its part of a story if it has one. */
interface Cue {
  role: Role | null;
  text: string;
}

/** Turns both forms of cues into one list. */
export function listCues(cues: WrittenCues): Cue[] {
  return cues.map((cue) => (typeof cue === 'string' ? { role: null, text: cue } : cue));
}
