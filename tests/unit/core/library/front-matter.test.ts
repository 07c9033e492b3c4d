import { describe, expect, it } from 'vitest';
import { type Files, problemsOf, question, story } from './folder.ts';

const QUESTION_KEYS =
  'title, order, guessed, draft, private, topic, headline, cues, stories, competencies, aliases, followUps, gathers, short, shape, coach';

/** What is written, and the whole of what is said about it. */
type Case = [behaviour: string, files: Files, says: string[]];

const asked = (lines: string): Files => ({ 'questions/a.md': question(lines) });
const told = (lines: string): Files => ({ 'stories/s.md': story(lines), 'questions/a.md': question('stories: [s]') });
const meeting = (lines: string): Files => ({
  'questions/a.md': question(),
  'interviews/i.md': `---\ntitle: Acme\n${lines}\n---\n`,
});

describe('front matter', () => {
  it.each<Case>([
    [
      'names the nearest key for a misspelt one',
      asked('ceus: [one, two]'),
      ['questions/a.md:4  ceus: Expected a known key, found "ceus". Did you mean "cues"?'],
    ],
    [
      'does not miss a required key that is there, misspelt',
      { 'questions/a.md': '---\ntitel: A question?\ntopic: teamwork\n---\n' },
      ['questions/a.md:2  titel: Expected a known key, found "titel". Did you mean "title"?'],
    ],
    [
      'looks at a key as well that another one misspells',
      { 'questions/a.md': '---\ntitle: 3\ntitel: A question?\ntopic: teamwork\n---\n' },
      [
        'questions/a.md:2  title: Expected text, found the number 3. Write one text, in quotes if needed.',
        'questions/a.md:3  titel: Expected a known key, found "titel". Did you mean "title"?',
      ],
    ],
    [
      'lists the keys when none is near',
      asked('mood: calm'),
      [
        `questions/a.md:4  mood: Expected a known key, found "mood". Known: ${QUESTION_KEYS}. Use one of these, or remove the line.`,
      ],
    ],
    [
      'takes a key of every object for unknown, too',
      asked('constructor: x\n__proto__: y'),
      [
        `questions/a.md:4  constructor: Expected a known key, found "constructor". Known: ${QUESTION_KEYS}. Use one of these, or remove the line.`,
        `questions/a.md:5  __proto__: Expected a known key, found "__proto__". Known: ${QUESTION_KEYS}. Use one of these, or remove the line.`,
      ],
    ],
    [
      'names the nearest key inside a story’s cues',
      told('cues:\n  S: it broke\n  A: I fixed it\n  r: it held'),
      ['stories/s.md:6  cues.r: Expected a known key, found "r". Did you mean "R"?'],
    ],
    [
      'suggests no cue for a letter that is none of them',
      told('cues: { S: it broke, A: I fixed it, X: what }'),
      [
        'stories/s.md:3  cues.X: Expected a known key, found "X". Known: S, T, A, R, L. Use one of these, or remove the line.',
      ],
    ],
    [
      'names the nearest key inside a follow-up',
      told('followUps:\n  - asks: Why?\n  - askz: How?'),
      ['stories/s.md:5  followUps.1.askz: Expected a known key, found "askz". Did you mean "asks"?'],
    ],
    [
      'names the nearest key inside an interview’s value',
      meeting('values:\n  - name: Candour\n    competences: [ownership]'),
      [
        'interviews/i.md:5  values.0.competences: Expected a known key, found "competences". Did you mean "competencies"?',
      ],
    ],
    [
      'asks for a title',
      { 'questions/a.md': '---\ntopic: teamwork\n---\n' },
      ['questions/a.md:2  title: Expected text, found nothing. Add the line `title: …`.'],
    ],
    [
      'asks for a topic',
      { 'questions/a.md': '---\ntitle: A question?\n---\n' },
      ['questions/a.md:2  topic: Expected text, found nothing. Add the line `topic: …`.'],
    ],
    [
      'asks for what a follow-up asks, at its line',
      told('followUps:\n  - asks: Why?\n  - answer: Because.'),
      ['stories/s.md:5  followUps.1.asks: Expected text, found nothing. Add the line `asks: …`.'],
    ],
    [
      'wants a key to say something',
      asked('headline:\nshort: "  "'),
      [
        'questions/a.md:4  headline: Expected text, found nothing. Write it, or remove the key.',
        'questions/a.md:5  short: Expected some text, found nothing. Write it, or remove the key.',
      ],
    ],
    [
      'wants text where there is a number',
      asked('headline: 40'),
      ['questions/a.md:4  headline: Expected text, found the number 40. Write one text, in quotes if needed.'],
    ],
    [
      'wants text where there is true, a list or keys',
      asked('headline: true\nshort: [a, b]\ncues: [one, { two: three }]'),
      [
        'questions/a.md:4  headline: Expected text, found true. Write one text, in quotes if needed.',
        'questions/a.md:5  short: Expected text, found a list. Write one text, in quotes if needed.',
        'questions/a.md:6  cues.1: Expected text, found keys with values. Write one text, in quotes if needed.',
      ],
    ],
    [
      'wants a number, or true or false, without quotes',
      asked('order: "1"\ndraft: yes'),
      [
        'questions/a.md:4  order: Expected a number, found "1". Write digits, without quotes.',
        'questions/a.md:5  draft: Expected true or false, found "yes". Write one of these, without quotes.',
      ],
    ],
    [
      'wants a list, and shows how one is written',
      asked('competencies: ownership'),
      [
        'questions/a.md:4  competencies: Expected a list, found "ownership". Write it as [one, another], or each on a line of its own after a hyphen.',
      ],
    ],
    [
      'wants keys for a story’s cues',
      told('cues: [one, two]'),
      [
        'stories/s.md:3  cues: Expected keys with values, found a list. Write each as `key: value` on a line of its own. Known: S, T, A, R, L.',
      ],
    ],
    [
      'names the nearest shape',
      asked('shape: stroy'),
      ['questions/a.md:4  shape: Expected one of story, approach, pitch, list, found "stroy". Did you mean "story"?'],
    ],
    [
      'names no shape when none is near',
      asked('shape: 3'),
      ['questions/a.md:4  shape: Expected one of story, approach, pitch, list, found the number 3. Use one of these.'],
    ],
    [
      'names the nearest kind to gather, at its line',
      asked('gathers:\n  - strengths\n  - weakness'),
      [
        'questions/a.md:6  gathers.1: Expected one of strengths, weaknesses, found "weakness". Did you mean "weaknesses"?',
      ],
    ],
    [
      'limits a headline to 200 characters',
      asked(`headline: ${'x'.repeat(201)}`),
      [
        'questions/a.md:4  headline: Expected at most 200 characters, found 201. Say it in one or two sentences, in one breath.',
      ],
    ],
    ['takes a headline of 200 characters', asked(`headline: ${'x'.repeat(200)}`), []],
    [
      'wants two cues at least',
      asked('cues: [one]'),
      ['questions/a.md:4  cues: Expected 2 to 7 cues, found 1. Keep those that bring the answer back.'],
    ],
    [
      'wants seven cues at most',
      asked('cues: [a, b, c, d, e, f, g, h]'),
      ['questions/a.md:4  cues: Expected 2 to 7 cues, found 8. Keep those that bring the answer back.'],
    ],
    [
      'wants cues for two parts of a story at least',
      told('cues: { A: I fixed it }'),
      [
        'stories/s.md:3  cues: Expected at least 2 of S, T, A, R and L, found 1. Write one short prompt for each part you tell.',
      ],
    ],
    [
      'wants each value of a list once, and says where the repeat is',
      asked('aliases:\n  - Why?\n  - How?\n  - Why?\ngathers: [strengths, strengths]'),
      [
        'questions/a.md:7  aliases.2: Expected each value once, found "Why?" again. Remove the repeat.',
        'questions/a.md:8  gathers.1: Expected each value once, found "strengths" again. Remove the repeat.',
      ],
    ],
    [
      'wants a day of the calendar',
      meeting('date: 2024-13-45'),
      [
        'interviews/i.md:3  date: Expected a day of the calendar as year-month-day, like 2026-11-24, found "2024-13-45". Correct it.',
      ],
    ],
    [
      'knows how long February is',
      meeting('date: 2025-02-29'),
      [
        'interviews/i.md:3  date: Expected a day of the calendar as year-month-day, like 2026-11-24, found "2025-02-29". Correct it.',
      ],
    ],
    [
      'wants an hour of the day',
      meeting('time: 25:00'),
      [
        'interviews/i.md:3  time: Expected an hour of the day between 00:00 and 23:59, like "09:30", found "25:00". Correct it.',
      ],
    ],
    [
      'wants a time zone that there is',
      meeting('zone: Mars/Olympus'),
      [
        'interviews/i.md:3  zone: Expected a time zone such as Europe/Paris or America/New_York, found "Mars/Olympus". Name one of the IANA time zones.',
      ],
    ],
    ['takes a day, an hour and a zone', meeting('date: 2024-02-29\ntime: 09:30\nzone: Europe/Paris'), []],
    [
      'cuts a long value short',
      asked(`shape: ${'long '.repeat(20)}`),
      [
        `questions/a.md:4  shape: Expected one of story, approach, pitch, list, found "${'long '.repeat(11)}long…". Use one of these.`,
      ],
    ],
    [
      'reports every mistake of a file',
      asked('short: 1\ncues: [one]\nshape: x'),
      [
        'questions/a.md:4  short: Expected text, found the number 1. Write one text, in quotes if needed.',
        'questions/a.md:5  cues: Expected 2 to 7 cues, found 1. Keep those that bring the answer back.',
        'questions/a.md:6  shape: Expected one of story, approach, pitch, list, found "x". Use one of these.',
      ],
    ],
  ])('%s', (_, files, says) => {
    expect(problemsOf(files)).toEqual(says);
  });
});

describe('settings', () => {
  it.each<Case>([
    [
      'names the nearest key of site.yaml',
      { 'site.yaml': 'name: Mine\nlangauge: en\n' },
      ['site.yaml:2  langauge: Expected a known key, found "langauge". Did you mean "language"?'],
    ],
    [
      'wants a language tag and a speaking rate',
      { 'site.yaml': 'language: English, please\nwordsPerMinute: 900\n' },
      [
        'site.yaml:1  language: Expected a language tag such as en or pt-BR, found "English, please". Correct it.',
        'site.yaml:2  wordsPerMinute: Expected 60 to 300 words a minute, found the number 900. Correct it.',
      ],
    ],
    [
      'wants names for variables that can be written',
      { 'site.yaml': 'variables:\n  the company: x\n' },
      [
        'site.yaml:2  variables.the company: Expected a variable name of letters, digits, - and _, found "the company". Rename it.',
      ],
    ],
    [
      'wants ids that can stand in an address',
      { 'topics.yaml': '- id: teamwork\n  title: Teamwork\n- id: Tight Deadlines\n  title: Deadlines\n' },
      [
        'topics.yaml:3  1.id: Expected lower case letters, digits and single hyphens, like "tight-deadlines", found "Tight Deadlines". Rename it.',
      ],
    ],
    [
      'wants each id once',
      { 'topics.yaml': '- id: teamwork\n  title: Teamwork\n- id: teamwork\n  title: Again\n' },
      ['topics.yaml:3  1.id: Expected each id once, found "teamwork" again. Rename one.'],
    ],
    [
      'wants a topic',
      { 'topics.yaml': '# none yet\n' },
      ['topics.yaml:1  Expected at least one topic, found none. Write its `id` and its `title`.'],
    ],
    [
      'wants topics as a list',
      { 'topics.yaml': 'teamwork: Teamwork\n' },
      [
        'topics.yaml:1  Expected a list, found keys with values. Write it as [one, another], or each on a line of its own after a hyphen.',
      ],
    ],
    [
      'names the nearest key of a competency',
      { 'competencies.yaml': '- id: ownership\n  title: Ownership\n  looksfor: Care\n' },
      ['competencies.yaml:3  0.looksfor: Expected a known key, found "looksfor". Did you mean "looksFor"?'],
    ],
    [
      'wants two words in a group of synonyms',
      { 'synonyms.yaml': '# People\n- [boss, manager]\n- [client]\n- []\n' },
      [
        'synonyms.yaml:3  1: Expected at least 2 words that mean the same, found 1. Add one, or remove the group.',
        'synonyms.yaml:4  2: Expected at least 2 words that mean the same, found 0. Add one, or remove the group.',
      ],
    ],
    [
      'wants each word of a group once',
      { 'synonyms.yaml': '- [boss, manager]\n- [client, customer, client]\n' },
      ['synonyms.yaml:2  1.2: Expected each value once, found "client" again. Remove the repeat.'],
    ],
    [
      'wants text for a word',
      { 'synonyms.yaml': '- [boss, manager]\n- [three, 3]\n- [client, ""]\n' },
      [
        'synonyms.yaml:2  1.1: Expected text, found the number 3. Write one text, in quotes if needed.',
        'synonyms.yaml:3  2.1: Expected some text, found nothing. Write it, or remove the key.',
      ],
    ],
    [
      'wants groups of synonyms as lists',
      { 'synonyms.yaml': '- boss\n' },
      [
        'synonyms.yaml:1  0: Expected a list, found "boss". Write it as [one, another], or each on a line of its own after a hyphen.',
      ],
    ],
    ['takes a word in several groups', { 'synonyms.yaml': '- [cool, calm]\n- [cool, great]\n' }, []],
    ['takes no synonyms', { 'synonyms.yaml': '# none yet\n' }, []],
    ['takes an empty list of competencies', { 'competencies.yaml': '' }, []],
    ['takes an empty site.yaml', { 'site.yaml': '' }, []],
  ])('%s', (_, files, says) => {
    expect(problemsOf({ 'questions/a.md': question(), ...files })).toEqual(says);
  });
});
