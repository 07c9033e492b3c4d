import { parse } from 'yaml';
import { z } from 'zod';
import { CompetenciesSchema, LineSchema, listOf, SlugSchema } from '../core/library/schemas/fields.ts';
import type { Known } from './guess.ts';

/** The file of common interview questions, beside the defaults. */
export const KNOWN_QUESTIONS = 'known-questions.yaml';

const KnownQuestionsSchema = z.array(
  z.strictObject({
    /** The question as it is usually asked. */
    title: LineSchema,
    /** Other ways of asking it. */
    aliases: listOf(LineSchema).default([]),
    /** The topic that it is listed under. */
    topic: SlugSchema,
    /** The competencies that an answer shows. */
    competencies: CompetenciesSchema,
  }),
);

/** Reads the common questions. Throws if the text is not valid. */
export function readKnownQuestions(text: string): Known[] {
  return KnownQuestionsSchema.parse(parse(text));
}
