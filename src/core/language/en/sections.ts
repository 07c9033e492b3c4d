import type { Phrases } from '../compile.ts';
import type { ColumnName, LabelName, SectionName } from '../language.ts';
import { answerer } from './questions.ts';

const KIND = '[(my|key|top|core|main|greatest|biggest) ][(key|top|core|main|greatest|biggest) ]';
const WHOSE = '[(my|the|key|core|star|best) ][(key|core|star|best) ]';
const HEARERS =
  '(interviewer[s]|company|panel|team|partner[s]|[hiring ]manager[s]|board|head[s]|employer|school|committee)';
const MORE_HEARERS = '(recruiter[s]|chair|director[s]|practice|firm|trust)';
const I_WILL = "(to|i|i'll|i will|i want to|i'd like to|i would like to)";
const ADVICE = '[my ][_ ](rules|tips|principles|reminders|advice)';

/** Headings of sections in notes. */
export const sections: Readonly<Record<SectionName, Phrases>> = {
  contents: { whole: ['[table of ]content[s]', 'toc', '[the ]index', 'overview'] },
  'for them': {
    holds: [
      'question[s] to ask',
      'question[s] for them',
      `question[s] for [(the|my|our) ]${HEARERS}`,
      `question[s] for [(the|my|our) ]${MORE_HEARERS}`,
      "question[s] (i|i'll|i will|i want to|i'd like to) ask",
    ],
    starts: [`(things|what) ${I_WILL} ask`, 'ask (them|at the end)'],
  },
  rules: {
    holds: ['(golden|ground) rule[s]', 'rule[s] (for|to|of|i)', "do[']s (and|&) don[']ts"],
    whole: [ADVICE],
    starts: [`${ADVICE} (for|from|to|on|before)`],
  },
  aside: {
    whole: [
      'pay',
      'dress code',
      'what to (wear|bring)',
      '[(useful|further|my) ](resource[s]|link[s]|reference[s]|source[s]|reading)',
      'to-do[s][ list[s]]',
      "[(to|do not|don't) ](bring|pack|wear|forget)",
      'change log',
      'changelog',
      'checklist[s]',
      'logistics',
      '[company ]research',
      'schedule',
      'prep[aration] plan',
    ],
    starts: ['things to (bring|pack|do|buy|check)', 'about', 'how (to|i) use', 'salary*'],
    except: ['about (me|myself|you)'],
  },
  strengths: { starts: [`${KIND}strength[s]`], except: [`${KIND}strength[s] (and|&|of the|of our)`] },
  weaknesses: {
    starts: [
      `${KIND}weakness[es]`,
      `${KIND}area[s] (of|for|to) (improve|improvement|growth|development)`,
      `${KIND}development area[s]`,
    ],
  },
  stories: { starts: [`${WHOSE}(stories|story bank|star (stories|examples|answers)|experiences)`] },
};

/** Words for a strength and for a weakness, which together name a section of both. */
export const claims = { strength: ['strength[s]'], weakness: ['weakness[es]'] } as const;

/** Labels in notes whose text becomes a field, or is no part of the answer. */
export const labels: Readonly<Record<LabelName, Phrases>> = {
  answer: {
    whole: [...answerer, 'ans', '[(my|sample|model|suggested|the) ](answer|response|reply)'],
  },
  cues: {
    whole: [
      '[my ]memory hook[s]',
      'mnemonic[s]',
      'hook[s]',
      'key-(phrase|word)[s]',
      'cue[s]',
      'prompt[s]',
      'trigger words',
    ],
  },
  headline: {
    whole: [
      'headline',
      'one-liner',
      'tl;dr',
      'tldr',
      'in (one|a) (line|sentence|breath|nutshell)',
      'short version',
      'key message',
      'opening line',
      'summary line',
    ],
  },
  spoken: {
    holds: [
      'polished',
      'speakable',
      '(spoken|interview) version',
      'final (answer|version)',
      'script',
      "how (i|i would|i'd) say it",
      'say it like this',
    ],
  },
  followUps: {
    whole: [
      '[(possible|likely|expected) ]follow-up[s][ question[s]]',
      'they (may|might|could|will)[ (go on to|also)] ask',
      'probe[s]',
    ],
    starts: [
      '[(possible|likely|expected) ]follow-up[s][ question[s]][ (you|they|i|to|that)] (may|might|could|can|will|expect|prepare)',
    ],
  },
  notes: {
    whole: [
      'note[s][ to self]',
      'tip[s]',
      'coach[ing] note[s]',
      'why (this|it) works',
      'reminder[s]',
      "don't forget",
      'watch out',
      'avoid',
      'delivery',
    ],
  },
};

/** Labels of notes to yourself, which are not said aloud. */
export const notes: readonly string[] = ['note[s][ to self]'];

/** Headings that never start an entry, because they are a part of the answer above. */
export const inner: Phrases = {
  whole: [
    '[the ](situation|task|action|result|outcome|context|background|challenge|problem|solution|approach|impact)[s]',
    '[the ](learning|learnings|lesson|lesson learned|lessons|lessons learned|reflection|what i did|what i learned)[s]',
    '[(my|sample|model) ](answer|response)',
    '(sample|model) (answer|response)s',
    'follow-up[s][ questions]',
    'key-(words|phrase|phrases)',
    'memory hook',
    'note[s]',
  ],
};

/** Headings that only say that questions follow, but not about what. Read by import. */
export const general: Phrases = {
  whole: [
    '[(my|the|possible|likely|common|interview) ][(possible|likely|common|interview) ](question|questions|answers)',
    'q[ ](&|and)[ ]a',
    '[(my|the|possible|likely|common|interview) ][(possible|likely|common|interview) ]questions (&|and) answers',
  ],
};

/** Words in the title of a whole document, which is no topic. Read by import. */
export const document: readonly string[] = [
  'interview',
  'prep*',
  'notes',
  'q[ ]&[ ]a',
  'questions',
  'answers',
  'behavio[u]ral',
];

/** Headings that only say that a strength or weakness follows: "My weakness". Read by import. */
export const bare: Phrases = { whole: ['[a ]' + KIND + '(strength[s]|weakness[es])'] };

/** Words in headings of what is told of one story: a version, an example. */
export const versions: readonly string[] = ['version', 'answer', 'example', 'story'];

/** Headers of columns in a table of entries. */
export const columns = {
  asked: {
    starts: ['[interview ](question[s]|prompt[s]|asked|story|stories|title|topic|strength[s]|weakness[es]|they ask)'],
  },
  answer: {
    whole: [
      '[(my|sample|model|suggested|short|quick|brief|long|full) ](answer[s]|response[s]|reply|what i (say|do|did)|example[s])',
    ],
  },
  notes: { whole: ['[my ](note[s]|remark[s]|comment[s])'] },
  titles: { starts: ['story', 'stories', 'title', 'topic'] },
} satisfies Record<ColumnName, Phrases>;

/** Labels of remarks on an answer: "Good for: …". Read by import, where it looks for questions that nothing marks. */
export const REMARKS: Phrases = {
  whole: [
    'answer[s]',
    '(good|use|used|uses|work|works|useful) for',
    'covers',
    'tag[s]',
    'related',
    'also[ asked as]',
    'follow-up[s]',
    'note[s]',
    'tip[s]',
    '(s|t|a|r|l)',
  ],
};

/** Words that announce an example in an answer. Read by import. */
export const EXAMPLES: readonly string[] = ['example[s]', 'instance', 'story', 'in practice'];

/** More titles of remarks on an interview that hold questions for the interviewer. Read by the cheat sheet. */
export const REMARKS_FOR_THEM: Phrases = {
  starts: [
    '(my|our) question[s]',
    '[(some|good) ]question[s] (to ask|of mine)',
    '[(some|good) ]question[s] i (ask|have|will ask)',
    '[what ]to ask',
    '[what i ]ask (them|the)',
  ],
};
