import { stringify } from 'yaml';
import type { TextFile } from '../library/files.ts';
import type { Kind } from '../library/kinds.ts';
import { CUES, HEADLINE_LENGTH } from '../library/schemas/fields.ts';
import { SITE, TOPICS } from '../library/settings.ts';

/** The kinds that a new file is written for. */
export const NEW_KINDS = ['question', 'story', 'strength', 'weakness', 'interview'] as const satisfies readonly Kind[];

export type NewKind = (typeof NEW_KINDS)[number];

const HEADLINE = `# What you say first, in one breath; at most ${HEADLINE_LENGTH} characters.\n# headline:\n`;
const CUE_LIST = `# ${CUES.least} to ${CUES.most} short prompts to speak from.\n# cues: [First, Second]\n`;
const COMPETENCIES = '# What it shows about you: ids from competencies.yaml.\n# competencies: []\n';
const FOLLOW_UPS =
  '# What they may ask next, each with your one-line answer.\n# followUps:\n#   - asks: And then?\n#     answer: Then I told them.\n';
const PROOF = '# Stories that prove it, by the names of their files.\n# stories: []\n';

/** What may stand below a title, as comments to fill in, and the text below it. */
const REST: Readonly<Record<NewKind, { fields: string; body: string }>> = {
  question: {
    fields: `${HEADLINE}${CUE_LIST}${COMPETENCIES}# Other ways to ask it.\n# aliases: []\n# Stories that answer it, by the names of their files, best first.\n# stories: []\n${FOLLOW_UPS}`,
    body: '',
  },
  story: {
    fields: `${HEADLINE}# One short prompt for each part.\n# cues: { S: Where it began, R: How it ended }\n${COMPETENCIES}${FOLLOW_UPS}`,
    body: '\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n## Learning\n',
  },
  strength: { fields: `${HEADLINE}${CUE_LIST}${PROOF}${COMPETENCIES}`, body: '' },
  weakness: { fields: `${HEADLINE}${CUE_LIST}${PROOF}`, body: '' },
  interview: {
    fields:
      '# What {{company}} and {{role}} become on this interview’s pages.\n# company:\n# role:\n# date: 2026-12-31\n# time: "10:00"\n# zone: Europe/Berlin\n# stage:\n# interviewer:\n# Questions to expect, in order: names of files in questions, or ids of topics.\n# questions: []\n# Stories to tell, best first.\n# stories: []\n',
    body: '\n## Questions to ask them\n',
  },
};

/** The text of a new file: valid as it is, with comments for what may be added. */
export function templateOf(kind: NewKind, title: string, topic?: string): string {
  const { fields, body } = REST[kind];
  const known = stringify({ title, ...(topic === undefined ? {} : { topic, guessed: ['topic'] }) }, { lineWidth: 0 });
  return `---\n${known}${fields}---\n${body}`;
}

/** The question that a library begins with: nearly every interview does. */
export const FIRST_QUESTION = 'Tell me about yourself.';

/**
 * The files of a library that somebody begins with.
 * @param defaults the settings that come with Greenroom
 * @param topic the topic of the first question
 */
export function startLibrary(defaults: readonly TextFile[], topic: string | undefined): TextFile[] {
  return [
    ...defaults.filter(({ path }) => path === SITE || path === TOPICS),
    { path: 'questions/tell-me-about-yourself.md', text: templateOf('question', FIRST_QUESTION, topic) },
  ];
}
