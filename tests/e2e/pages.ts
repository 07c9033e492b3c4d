import { INTERVIEW, QUESTIONS, RULE, STORIES, STRENGTH, TOPIC, WEAKNESS } from './library.ts';

/** The address of the page of an entry, below the home page. */
export const questionAt = ({ slug }: { slug: string }) => `questions/${encodeURIComponent(slug)}/`;
export const storyAt = ({ slug }: { slug: string }) => `stories/${encodeURIComponent(slug)}/`;
export const PACK = `interviews/${INTERVIEW.slug}/`;

/** One address of each kind of page. */
export const PAGES = {
  home: '',
  topic: `topics/${TOPIC.id}/`,
  'topic with words longer than a line': `topics/${QUESTIONS.long.topic.id}/`,
  'question told as a story': questionAt(QUESTIONS.told),
  'question told by two stories': questionAt(QUESTIONS.byTwoStories),
  'question with principles and a story': questionAt(QUESTIONS.byPrinciplesAndStory),
  'question with a table and code': questionAt(QUESTIONS.plain),
  'question with fields that were guessed': questionAt(QUESTIONS.guessed),
  'question with words longer than a line': questionAt(QUESTIONS.long),
  'question with a gap': questionAt(QUESTIONS.gap),
  'unanswered question': questionAt(QUESTIONS.unanswered),
  'question that gathers': questionAt(QUESTIONS.gathers),
  stories: 'stories/',
  story: storyAt(STORIES.told),
  'story with an excuse': storyAt(STORIES.excused),
  strengths: 'strengths/',
  strength: `strengths/${STRENGTH.slug}/`,
  weaknesses: 'weaknesses/',
  weakness: `weaknesses/${WEAKNESS.slug}/`,
  rules: 'rules/',
  rule: `rules/${RULE.slug}/`,
  coverage: 'competencies/',
  competency: 'competencies/ownership/',
  'competency without a story': 'competencies/bookkeeping/',
  interviews: 'interviews/',
  'interview pack': PACK,
  'question of a pack': `${PACK}${questionAt(QUESTIONS.tailored)}`,
  'story of a pack': `${PACK}${storyAt(STORIES.told)}`,
  coach: 'coach/',
  'rule of the coach': 'coach/result-measurable/',
  'rule of the coach for a library': 'coach/story-coverage/',
  'cheat sheet': 'cheat-sheet/',
  'cheat sheet that does not fit': 'cheat-sheet/?sides=1&density=full&paper=a3',
  'cheat sheet of a pack': `${PACK}cheat-sheet/`,
  search: 'search/',
  'search with results': 'search/?q=conflict+with+my+boss',
  'page that is not there': '404.html',
} as const;

/** Pages whose parts are all on other pages, too. Only their text is unusual. */
export const ALIKE: ReadonlySet<string> = new Set<keyof typeof PAGES>([
  'topic with words longer than a line',
  'question told by two stories',
  'question with fields that were guessed',
  'question with words longer than a line',
  'question with a gap',
  'story with an excuse',
  'weaknesses',
  'weakness',
]);

/** Pages that only the author's site has, or that show more there: what the coach finds, and what is missing. */
const FOR_THE_AUTHOR: ReadonlySet<string> = new Set<keyof typeof PAGES>([
  'home',
  'question told as a story',
  'unanswered question',
  'story with an excuse',
  'coverage',
  'competency without a story',
  'interview pack',
  'coach',
  'rule of the coach',
  'rule of the coach for a library',
]);

/** Every kind of page, with its address and the site that shows most of it. */
export const EVERY_PAGE = Object.entries(PAGES).map(
  ([kind, path]) => [kind, path, FOR_THE_AUTHOR.has(kind) ? 'LOCAL' : 'PUBLIC'] as const,
);
