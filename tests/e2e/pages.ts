/** One address of each kind of page. */
export const PAGES = {
  home: '',
  topic: 'topics/challenges/',
  'question told as a story': 'questions/challenge/',
  'question with principles and a story': 'questions/tight-deadlines/',
  'question with a gap': 'questions/why-leave/',
  'unanswered question': 'questions/why-work-here/',
  'question that gathers': 'questions/strengths-weaknesses/',
  stories: 'stories/',
  story: 'stories/index-that-locked-login/',
  strengths: 'strengths/',
  strength: 'strengths/structured-debugging/',
  weaknesses: 'weaknesses/',
  weakness: 'weaknesses/delegation/',
  rules: 'rules/',
  rule: 'rules/i-and-we/',
  coverage: 'competencies/',
  competency: 'competencies/ownership/',
  'competency without a story': 'competencies/conflict/',
  interviews: 'interviews/',
  'interview pack': 'interviews/connectwise/',
  'question of a pack': 'interviews/connectwise/questions/why-hire-you/',
  'story of a pack': 'interviews/connectwise/stories/kafka-consumer-lag/',
  'cheat sheet': 'cheat-sheet/',
  'cheat sheet that does not fit': 'cheat-sheet/?sides=1&density=full&paper=a3',
  'cheat sheet of a pack': 'interviews/connectwise/cheat-sheet/',
  search: 'search/',
  'search with results': 'search/?q=conflict+with+my+boss',
  'page that is not there': '404.html',
} as const;

/** Every kind of page with its address. */
export const EVERY_PAGE = Object.entries(PAGES);
