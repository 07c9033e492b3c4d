import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import { fillWritten, type Variables } from '../core/answer/variables.ts';
import type { Content } from '../core/library/content.ts';
import type { Entry } from '../core/library/entry.ts';
import { KINDS, SAID_KINDS } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { Library, Question, Said } from '../core/library/model.ts';
import type { Pack } from '../interviews/pack.ts';
import type { Subject } from './subject.ts';

/** Makes subjects of the entries of a library, in the site's order, then of the answers written for interviews. */
export function subjectsOf(content: Content, library: Library, packs: readonly Pack[]): Subject[] {
  const entries = new Map(content.entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  return [
    ...listNodes(library, SAID_KINDS).flatMap((node) => {
      const entry = entries.get(`${node.kind}/${node.slug}`);
      return entry ? subjectOf(node, entry, content.site.variables) : [];
    }),
    ...packs.flatMap((pack) => {
      const interview = entries.get(`interview/${pack.slug}`);
      return interview ? ownAnswers(pack, interview) : [];
    }),
  ];
}

function subjectOf(node: Said, entry: Entry, variables: Variables): Subject {
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
    otherAnswers: asked ? answersBeside(asked) : provenBy(node),
    questionTitles: node.kind === 'story' ? node.questions.map((question) => question.title) : [],
    excuses: excusesOf(entry),
    answered: asked ? asked.answered : answer.words > 0,
    lineOf: entry.lineOf,
    writtenAt: (path) => {
      const written = entry.writtenAt(path);
      return written && fillWritten(written, variables);
    },
  };
}

function excusesOf({ data }: Entry): Subject['excuses'] {
  return 'coach' in data ? data.coach : {};
}

/**
 * Makes subjects of the answers that an interview has in its own file. Their questions' other fields are not coached
 * again.
 */
function ownAnswers({ slug, title, expected }: Pack, interview: Entry): Subject[] {
  return expected.flatMap(({ question, ownLine }) =>
    ownLine === null
      ? []
      : {
          kind: 'question' as const,
          slug: question.slug,
          interview: { slug, title },
          firstLine: ownLine,
          file: interview.file,
          source: interview.source,
          title: question.title,
          headline: undefined,
          cues: [],
          followUps: [],
          guessed: [],
          answer: { ...question.answer, headline: null, cues: [] },
          otherAnswers: answersBeside(question),
          questionTitles: [],
          excuses: excusesOf(interview),
          answered: true,
          lineOf: () => ownLine,
          writtenAt: () => null,
        },
  );
}

/** The answers of a question's stories and of what it gathers. */
function answersBeside({ stories, gathered }: Question): MeasuredAnswer[] {
  return [...stories, ...gathered].map(({ answer }) => answer);
}

/** The stories that prove a strength or a weakness. */
function provenBy(node: Said) {
  return KINDS[node.kind].said === 'quote' && 'stories' in node ? node.stories.map(({ answer }) => answer) : [];
}
