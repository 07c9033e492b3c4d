import { InterviewSchema } from './schemas/interview.ts';
import { QuestionSchema } from './schemas/question.ts';
import { RuleSchema } from './schemas/rule.ts';
import { StorySchema } from './schemas/story.ts';
import { StrengthSchema, WeaknessSchema } from './schemas/strength.ts';

/** The kinds of entry: the folder of each (also its address), its file extension and its front matter. */
export const KINDS = {
  question: { folder: 'questions', ending: '.md', schema: QuestionSchema },
  story: { folder: 'stories', ending: '.md', schema: StorySchema },
  strength: { folder: 'strengths', ending: '.md', schema: StrengthSchema },
  weakness: { folder: 'weaknesses', ending: '.md', schema: WeaknessSchema },
  rule: { folder: 'rules', ending: '.mdx', schema: RuleSchema },
  interview: { folder: 'interviews', ending: '.md', schema: InterviewSchema },
} as const;

export type Kind = keyof typeof KINDS;

/** The kind of the entries in a folder. Undefined for other folders. */
export function kindOfFolder(folder: string): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].folder === folder);
}
