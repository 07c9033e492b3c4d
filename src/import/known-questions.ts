import { parse } from 'yaml';
import { z } from 'zod';
import { CompetenciesSchema, LineSchema, listOf, SlugSchema } from '../library/schemas/fields.ts';
import type { Known } from './guess.ts';

/** The file of the questions that interviewers ask in any trade, beside what is lent. */
export const KNOWN_QUESTIONS = 'known-questions.yaml';

const KnownQuestionsSchema = z.array(
  z.strictObject({
    /** The question as it is usually asked. */
    title: LineSchema,
    /** Other ways of asking it. */
    aliases: listOf(LineSchema).default([]),
    /** The topic that it is listed under. */
    topic: SlugSchema,
    /** What an answer to it lets somebody show. */
    competencies: CompetenciesSchema,
  }),
);

/** Reads the questions of which Greenroom knows the topic. Throws when the text does not hold. */
export function readKnownQuestions(text: string): Known[] {
  return KnownQuestionsSchema.parse(parse(text));
}
