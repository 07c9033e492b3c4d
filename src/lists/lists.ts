import type { Library, Rule, Story, Strength, Weakness } from '../library/model.ts';
import type { MenuItem } from '../site/menu.ts';

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

/** The lists, one for each kind. Questions are listed by topic instead. */
export function listsOf({ stories, strengths, weaknesses, rules, lent }: Library): List[] {
  return [
    {
      kind: 'story',
      title: 'Story bank',
      section: 'stories',
      entries: stories,
      lead: (count) =>
        count
          ? `${count === 1 ? 'One story' : `${count} stories`}, in the order your questions use them.`
          : 'No stories yet. One story can answer several questions.',
    },
    {
      kind: 'strength',
      title: 'Strengths',
      section: 'strengths',
      entries: strengths,
      lead: (count) =>
        count
          ? 'What you say about each strength, and the story that proves it.'
          : 'No strengths yet. Write one, and add the story that proves it.',
    },
    {
      kind: 'weakness',
      title: 'Weaknesses',
      section: 'strengths',
      entries: weaknesses,
      lead: (count) =>
        count
          ? 'What you say about each weakness, and what you do about it.'
          : 'No weaknesses yet. Choose a real one, and say what you do about it.',
    },
    {
      kind: 'rule',
      title: count(rules.length),
      section: 'rules',
      entries: rules,
      lead: () =>
        `The coach checks every answer against these rules.${rules.some(({ file }) => lent.has(file)) ? ' They come with Greenroom.' : ''}`,
    },
  ];
}

function count(rules: number): string {
  return rules === 5 ? 'The five golden rules' : 'The golden rules';
}
