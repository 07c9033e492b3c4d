import type { Role } from '../answer/star.ts';

/** Prompts as they are written: a list, or one for each part of a story. */
export type WrittenCues = readonly string[] | readonly Cue[];

/** A prompt, with the part it stands for, if it does. */
interface Cue {
  role: Role | null;
  text: string;
}

/** Prompts in one form, for showing. */
export function listCues(cues: WrittenCues): Cue[] {
  return cues.map((cue) => (typeof cue === 'string' ? { role: null, text: cue } : cue));
}
