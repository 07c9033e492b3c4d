import type { Language } from '../language.ts';
import * as parts from './parts.ts';
import * as questions from './questions.ts';
import * as sections from './sections.ts';

/** French. */
export const fr: Language = { code: 'fr', ...parts, ...questions, ...sections };
