import { entriesOf } from '../../src/core/library/content.ts';
import { EDITIONS, selectEdition } from '../../src/core/library/edition.ts';
import { expectedQuestions } from '../../src/core/library/interview-text.ts';
import { buildLibrary } from '../../src/core/library/library.ts';
import { readContent } from '../../src/machine/read-content.ts';
import { LIBRARY } from '../run-command.ts';

const { content } = selectEdition(readContent(LIBRARY, LIBRARY).content!, EDITIONS.public);

/** The tests' library as it is published. */
export const library = buildLibrary(content);

/** The name of the site. */
export const SITE_NAME = library.site.name;

/** How many entries have a page of their own and can be found by searching. */
export const COUNTS = {
  questions: library.questions.length,
  stories: library.stories.length,
  strengths: library.strengths.length,
  weaknesses: library.weaknesses.length,
};

function find<T extends { slug: string }>(entries: readonly T[], slug: string): T {
  const match = entries.find((entry) => entry.slug === slug);
  if (!match) throw new Error(`Expected ${slug} in the tests' library, found none.`);
  return match;
}

const question = (slug: string) => find(library.questions, slug);
const story = (slug: string) => find(library.stories, slug);

/** The questions that the tests open, named by what each shows. `told`, `toldNext` and `toldThird` follow each other. */
export const QUESTIONS = {
  told: question('challenge'),
  toldNext: question('proudest'),
  toldThird: question('failure'),
  byTwoStories: question('risk'),
  byPrinciplesAndStory: question('tight-deadlines'),
  gap: question('why-leave'),
  unanswered: question('why-here'),
  gathers: question('strengths-weaknesses'),
  tailored: question('why-you'),
  criticism: question('criticism'),
  conflict: question('conflict'),
  manager: question('disagree-manager'),
  plain: question('several-deadlines'),
  guessed: question('keep-learning'),
  long: question('long-words'),
};

export const STORIES = {
  /** The story that tells the first question. */
  told: story('oven-queue'),
  market: story('night-market'),
  failure: story('burnt-order'),
  /** The story beside principles. */
  deadline: story('sunday-order'),
  /** Most of it is said before the action, and a rule of the coach is off for it. */
  excused: story('café-terrace'),
};

export const STRENGTH = find(library.strengths, 'calm-early');
export const WEAKNESS = find(library.weaknesses, 'handing-over');
export const RULE = find(library.rules, 'i-and-we');
export const TOPIC = QUESTIONS.told.topic;
export const PEOPLE_TOPIC = QUESTIONS.criticism.topic;

/** An interview with answers of its own, a day in the future, values and more. */
const pack = find(entriesOf(content, 'interview'), 'harbour-mill');
export const INTERVIEW = { slug: pack.slug, title: pack.data.title };

/** Words of the library, named by what each shows. */
export const WORDS = {
  /** In the first question's story: the start of its result, a step of its action, and a word that is nowhere else. */
  result: 'We threw away 30% less dough',
  step: '3. Batches: I had the dough put in trays of 48',
  atTheStep: 'trays of 48',
  rare: 'thermometer',
  /** Why a rule of the coach is off for a story. */
  excuse: 'Nobody counted the chairs.',
  /** In the answer by principles: a principle, and the outcome of its story. */
  principle: 'Free hands',
  outcome: 'and our shop opened at six',
  /** In the interview's own answer alone. */
  tailored: 'The whole quay',
};

/** The questions of that interview, in its order: two of them by name, then a whole topic, and so on. */
export const EXPECTED = expectedQuestions(content, pack.data.questions).map(({ slug }) => question(slug));

/** Text that only private entries and drafts have. */
export const WITHHELD = /private page|locked the paper away|A draft of an answer/;
