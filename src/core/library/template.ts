import { stringify } from 'yaml';
import { z } from 'zod';
import type { TextFile } from './files.ts';
import { type Kind, KINDS } from './kinds.ts';
import { SITE, TOPICS } from './settings.ts';

/** The kinds that a new file is written for. */
export const NEW_KINDS = ['question', 'story', 'strength', 'weakness', 'interview'] as const satisfies readonly Kind[];

export type NewKind = (typeof NEW_KINDS)[number];

const CLAIM = { headline: '', cues: '[First, Second]', stories: '[]' };
const FOLLOW_UPS = '\n#   - asks: And then?\n#     answer: Then I told them.';

/** What may stand below a title, each field with a value to begin from, and the text below it. */
const REST: Readonly<Record<NewKind, { fields: Readonly<Record<string, string>>; body: string }>> = {
  question: { fields: { ...CLAIM, competencies: '[]', aliases: '[]', followUps: FOLLOW_UPS }, body: '' },
  story: {
    fields: {
      headline: '',
      cues: '{ S: Where it began, R: How it ended }',
      competencies: '[]',
      followUps: FOLLOW_UPS,
    },
    body: '\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n## Learning\n',
  },
  strength: { fields: { ...CLAIM, competencies: '[]' }, body: '' },
  weakness: { fields: CLAIM, body: '' },
  interview: {
    fields: {
      company: '',
      role: '',
      date: '2026-12-31',
      time: '"10:00"',
      zone: 'Europe/Berlin',
      stage: '',
      interviewer: '',
      questions: '[]',
      stories: '[]',
      private: 'false',
    },
    body: '\n## Questions to ask them\n',
  },
};

/** A field as a comment: what it is, in the words of its schema, and a value to begin from. */
function commentOn(kind: NewKind, name: string, value: string): string {
  const shape: Readonly<Record<string, z.ZodType>> = KINDS[kind].schema.shape;
  const says = z.globalRegistry.get(shape[name]!)?.description ?? '';
  return `# ${says.replaceAll('`', '')}\n# ${name}:${value && !value.startsWith('\n') ? ` ${value}` : value}\n`;
}

/** The text of a new file: valid as it is, with comments for what may be added. */
export function templateOf(kind: NewKind, title: string, topic?: string): string {
  const { fields, body } = REST[kind];
  const known = stringify({ title, ...(topic === undefined ? {} : { topic, guessed: ['topic'] }) }, { lineWidth: 0 });
  const comments = Object.entries(fields).map(([name, value]) => commentOn(kind, name, value));
  return `---\n${known}${comments.join('')}---\n${body}`;
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
