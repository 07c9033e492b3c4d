import type { Language } from '../language.ts';
import * as parts from './parts.ts';
import * as questions from './questions.ts';
import * as sections from './sections.ts';

/** German. */
export const de: Language = { code: 'de', ...parts, ...questions, ...sections };
