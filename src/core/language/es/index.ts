import type { Language } from '../language.ts';
import * as parts from './parts.ts';
import * as questions from './questions.ts';
import * as sections from './sections.ts';

/** Spanish. */
export const es: Language = { code: 'es', ...parts, ...questions, ...sections };
