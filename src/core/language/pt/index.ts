import type { Language } from '../language.ts';
import * as parts from './parts.ts';
import * as questions from './questions.ts';
import * as sections from './sections.ts';

/** Portuguese. */
export const pt: Language = { code: 'pt', ...parts, ...questions, ...sections };
