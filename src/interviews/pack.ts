import { type MeasuredAnswer, measureAnswer } from '../core/answer/analyze.ts';
import { parseAnswer } from '../core/answer/parse.ts';
import { fillVariables } from '../core/answer/variables.ts';
import type { Language } from '../core/language/language.ts';
import { languagesOf } from '../core/language/languages.ts';
import type { Content } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { expectedQuestions, isTitleOf, splitInterview, variablesOf } from '../core/library/interview-text.ts';
import { buildLibrary } from '../core/library/library.ts';
import type { CompetencyNode, Library, Question, Story } from '../core/library/model.ts';

/** A question that an interview is expected to ask. */
export interface Expected {
  question: Question;
  /**
   * The story to tell: the first that the interview features, or else the question's first. Null for an answer without
   * a story.
   */
  story: Story | null;
  /** Whether the interview has an answer of its own to it. */
  tailored: boolean;
  /**
   * The line of the heading in the interview's file that its own answer is below, from 1. Null when it has none, or only
   * notes.
   */
  ownLine: number | null;
}

/** A value of the company, and the competencies that show it. */
export interface PackValue {
  name: string;
  competencies: CompetencyNode[];
}

/** Everything for one interview, with its variables filled in. */
export interface Pack {
  slug: string;
  /** Its path below the folder of answers. */
  file: string;
  title: string;
  company: string | undefined;
  role: string | undefined;
  date: string | undefined;
  time: string | undefined;
  zone: string | undefined;
  stage: string | undefined;
  interviewer: string | undefined;
  withheld: 'draft' | 'private' | null;
  /** The questions to expect, the stories that answer them, and all strengths, weaknesses and rules, as a graph. */
  library: Library;
  expected: Expected[];
  /** The stories to tell, best first. */
  featured: Story[];
  values: PackValue[];
  /** Other text in the interview's file, such as questions to ask them. */
  remarks: { title: string; answer: MeasuredAnswer }[];
}

/** Builds the packs of all interviews of a library, in the site's order. */
export function buildPacks(content: Content, { interviews }: Library): Pack[] {
  return interviews.map((interview) => buildPack(content, interview));
}

/** Builds the pack of an interview. */
export function buildPack(content: Content, { slug, file, data, body }: Entry<'interview'>): Pack {
  const variables = variablesOf(data);
  const languages = languagesOf(content.site.language);
  const asked = expectedQuestions(content, data.questions);
  const texts = splitInterview(body).filter((part) => part.title || part.text.trim());
  const tailored = new Map(
    asked.flatMap((question) => {
      const text = texts.find(({ title }) => isTitleOf(title, question));
      return text ? [[question.slug, text] as const] : [];
    }),
  );
  const answered = new Set(tailored.values());
  const questions = asked.map((question) => withText(question, tailored.get(question.slug)?.body, file, languages));
  const stories = new Set([...questions.flatMap((question) => question.data.stories), ...data.stories]);
  const library = buildLibrary(
    {
      ...content,
      entries: [
        ...questions,
        ...content.entries.filter(
          ({ kind, slug: name }) =>
            kind === 'strength' || kind === 'weakness' || kind === 'rule' || (kind === 'story' && stories.has(name)),
        ),
      ],
    },
    variables,
  );
  const featured = data.stories.flatMap((name) => library.stories.find((story) => story.slug === name) ?? []);
  const values = { ...content.site.variables, ...variables };
  return {
    slug,
    file,
    title: fillVariables(data.title, values),
    company: data.company,
    role: data.role,
    date: data.date,
    time: data.time,
    zone: data.zone,
    stage: data.stage,
    interviewer: data.interviewer,
    withheld: data.draft ? 'draft' : data.private ? 'private' : null,
    library,
    expected: questions.flatMap(({ slug: name }) => {
      const question = library.questions.find((node) => node.slug === name);
      if (!question) return [];
      const story = question.stories.find((node) => featured.includes(node)) ?? question.stories[0] ?? null;
      const own = question.file === file && question.answer.words > 0 ? tailored.get(name) : undefined;
      return { question, story, tailored: tailored.has(name), ownLine: own?.line ?? null };
    }),
    featured,
    values: data.values.map(({ name, competencies }) => ({
      name,
      competencies: library.competencies.filter(({ id }) => competencies.includes(id)),
    })),
    remarks: texts
      .filter((text) => !answered.has(text))
      .map(({ title, text }) => ({
        title,
        answer: measureAnswer(parseAnswer(text, { variables: values, languages }), { title, shape: 'list' }),
      })),
  };
}

/** The question with the text that an interview has for it. Replaces its answer, or adds to it when the text is only notes. */
function withText(
  question: Entry<'question'>,
  text: string | undefined,
  file: string,
  languages: readonly Language[],
): Entry<'question'> {
  if (text === undefined) return question;
  return {
    ...question,
    ...(isAllNotes(text, languages) && !isAllNotes(question.body, languages)
      ? { body: `${question.body}\n\n${text}` }
      : { file, body: text }),
  };
}

function isAllNotes(text: string, languages: readonly Language[]): boolean {
  return parseAnswer(text, { languages }).sections.every(({ note, spoken }) => note || !spoken.length);
}
