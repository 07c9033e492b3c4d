import { parse } from 'yaml';
import { z } from 'zod';
import { CompetenciesSchema, LineSchema, listOf, SlugSchema } from '../core/library/schemas/fields.ts';
import type { KnownQuestion } from './find-similar.ts';

/** The name of the file of common interview questions, in the folder of defaults. */
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

/** Reads the common questions. Throws a ZodError when the text is not valid. */
export function readKnownQuestions(text: string): KnownQuestion[] {
  return KnownQuestionsSchema.parse(parse(text));
}
