import { countNamed } from '../../core/library/describe.ts';
import { KINDS, LISTED_KINDS, type ListedKind } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import type { Library, NodeOf } from '../../core/library/model.ts';
import type { SectionId } from '../menu.ts';

/** An entry that has a list of its kind. */
export type Listed = NodeOf<ListedKind>;

/** The page that lists a kind of entry. */
export interface List {
  kind: ListedKind;
  title: string;
  section: SectionId;
  entries: Listed[];
  /** The sentence under the title, for this many entries. */
  lead: (count: number) => string;
}

/** What a list says above its entries. */
interface ListOpening {
  title: string;
  lead: List['lead'];
}

/**
 * The lists, one for each kind. Questions are listed by topic instead.
 * @param isAuthors whether the site is for the author. It then says what to write, and what the coach does
 */
export function listsOf(library: Library, isAuthors: boolean): List[] {
  const openings = openingsOf(library, isAuthors);
  return LISTED_KINDS.map((kind) => ({
    kind,
    section: KINDS[kind].section,
    entries: listNodes(library, [kind]),
    title: KINDS[kind].titles,
    lead: (count: number) => countNamed(count, KINDS[kind])[0] ?? `No ${KINDS[kind].many} yet.`,
    ...openings[kind],
  }));
}

/** What the lists of some kinds say. A list without words of its own says how many entries it has. */
function openingsOf({ rules, lent }: Library, isAuthors: boolean): Partial<Record<ListedKind, Partial<ListOpening>>> {
  const some = (kind: ListedKind, says: (count: number) => string, advice: string): List['lead'] => {
    const none = `No ${KINDS[kind].many} yet.${isAuthors ? ` ${advice}` : ''}`;
    return (count) => (count ? says(count) : none);
  };
  return {
    story: {
      title: 'Story bank',
      lead: some(
        'story',
        (count) => `${count === 1 ? 'One story' : `${count} stories`}, in the order your questions use them.`,
        'One story can answer several questions.',
      ),
    },
    strength: {
      lead: some(
        'strength',
        () => 'What you say about each strength, and the story that proves it.',
        'Write one, and add the story that proves it.',
      ),
    },
    weakness: {
      lead: some(
        'weakness',
        () => 'What you say about each weakness, and what you do about it.',
        'Choose a real one, and say what you do about it.',
      ),
    },
    rule: {
      title: rules.length === 5 ? 'The five golden rules' : 'The golden rules',
      lead: () =>
        `${isAuthors ? 'The coach checks every answer against these rules.' : 'What makes an answer good.'}${rules.some(({ file }) => lent.has(file)) ? ' They come with Greenroom.' : ''}`,
    },
  };
}
