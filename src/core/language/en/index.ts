import type { Language } from '../language.ts';
import * as parts from './parts.ts';
import * as questions from './questions.ts';
import * as sections from './sections.ts';

/** English. */
export const en: Language = { code: 'en', ...parts, ...questions, ...sections };
