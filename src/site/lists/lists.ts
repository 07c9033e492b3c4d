import type { Library, Rule, Story, Strength, Weakness } from '../../core/library/model.ts';
import type { MenuItem } from '../menu.ts';

/** An entry that has a list of its kind. */
export type Listed = Story | Strength | Weakness | Rule;

/** The page that lists a kind of entry. */
export interface List {
  kind: Listed['kind'];
  title: string;
  section: MenuItem['id'];
  entries: Listed[];
  /** The sentence under the title, for this many entries. */
  lead: (count: number) => string;
}

/**
 * The lists, one for each kind. Questions are listed by topic instead.
 * @param isAuthors whether the site is for the author: it then says what to write, and what the coach does
 */
export function listsOf({ stories, strengths, weaknesses, rules, lent }: Library, isAuthors: boolean): List[] {
  const none = (kind: string, advice: string) => `No ${kind} yet.${isAuthors ? ` ${advice}` : ''}`;
  return [
    {
      kind: 'story',
      title: 'Story bank',
      section: 'stories',
      entries: stories,
      lead: (count) =>
        count
          ? `${count === 1 ? 'One story' : `${count} stories`}, in the order your questions use them.`
          : none('stories', 'One story can answer several questions.'),
    },
    {
      kind: 'strength',
      title: 'Strengths',
      section: 'strengths',
      entries: strengths,
      lead: (count) =>
        count
          ? 'What you say about each strength, and the story that proves it.'
          : none('strengths', 'Write one, and add the story that proves it.'),
    },
    {
      kind: 'weakness',
      title: 'Weaknesses',
      section: 'strengths',
      entries: weaknesses,
      lead: (count) =>
        count
          ? 'What you say about each weakness, and what you do about it.'
          : none('weaknesses', 'Choose a real one, and say what you do about it.'),
    },
    {
      kind: 'rule',
      title: count(rules.length),
      section: 'rules',
      entries: rules,
      lead: () =>
        `${isAuthors ? 'The coach checks every answer against these rules.' : 'What makes an answer good.'}${rules.some(({ file }) => lent.has(file)) ? ' They come with Greenroom.' : ''}`,
    },
  ];
}

function count(rules: number): string {
  return rules === 5 ? 'The five golden rules' : 'The golden rules';
}
