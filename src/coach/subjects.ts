import { fillVariables } from '../core/answer/variables.ts';
import type { Content } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { expectedQuestions, isTitleOf, splitInterview, variablesOf } from '../core/library/interview-text.ts';
import type { Library, Question, Story, Strength, Weakness } from '../core/library/model.ts';
import { subjectOfText } from './bare-answer.ts';
import type { Subject } from './subject.ts';

/** Makes subjects of the entries of a library, in the site's order, then of the answers written for interviews. */
export function subjectsOf(content: Content, library: Library): Subject[] {
  const entries = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  const { questions, stories, strengths, weaknesses, interviews } = library;
  return [
    ...[...questions, ...stories, ...strengths, ...weaknesses].flatMap((node) => {
      const entry = entries.get(`${node.kind}/${node.slug}`);
      return entry ? subjectOf(node, entry) : [];
    }),
    ...interviews.flatMap((interview) => tailoredIn(interview, content, questions)),
  ];
}

function subjectOf(node: Question | Story | Strength | Weakness, entry: Entry): Subject {
  const { kind, slug, file, title, headline, answer } = node;
  const asked = node.kind === 'question' ? node : null;
  return {
    kind,
    slug,
    interview: null,
    firstLine: 1,
    file,
    source: entry.source,
    title,
    headline,
    cues: node.cues.map((cue, index) =>
      typeof cue === 'string' ? { text: cue, path: ['cues', index] } : { text: cue.text, path: ['cues', cue.role] },
    ),
    followUps: 'followUps' in node ? node.followUps : [],
    guessed: entry.data.guessed,
    answer,
    otherAnswers: asked ? [...asked.stories, ...asked.gathered].map((each) => each.answer) : provenBy(node),
    questionTitles: node.kind === 'story' ? node.questions.map((question) => question.title) : [],
    excuses: excusesOf(entry),
    answered: asked ? asked.answered : answer.words > 0,
    lineOf: entry.lineOf,
  };
}

function excusesOf({ data }: Entry): Subject['excuses'] {
  return 'coach' in data ? data.coach : {};
}

/** The answers in an interview's own text. Text that is only notes is not an answer. */
function tailoredIn(interview: Entry<'interview'>, content: Content, questions: readonly Question[]): Subject[] {
  const { data, slug, file, source, body } = interview;
  const { wordsPerMinute, variables: neutral } = content.site;
  const variables = { ...neutral, ...variablesOf(data) };
  const parts = splitInterview(body);
  return expectedQuestions(content, data.questions).flatMap((question) => {
    const part = parts.find(({ title }) => isTitleOf(title, question));
    if (!part) return [];
    const title = fillVariables(question.data.title, variables);
    const firstLine = part.line;
    const subject = {
      ...subjectOfText(part.body, { title, variables, wordsPerMinute }, file),
      slug: question.slug,
      interview: { slug, title: fillVariables(data.title, variables) },
      firstLine,
      source,
      otherAnswers: questions.find((each) => each.slug === question.slug)?.stories.map(({ answer }) => answer) ?? [],
      excuses: excusesOf(interview),
      lineOf: () => firstLine,
    };
    return subject.answered ? [subject] : [];
  });
}

/** The stories that prove a strength or a weakness. */
function provenBy(node: Question | Story | Strength | Weakness) {
  return node.kind === 'strength' || node.kind === 'weakness' ? node.stories.map(({ answer }) => answer) : [];
}
