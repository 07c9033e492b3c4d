import { button, element } from '../browser/element.ts';
import type { Advice } from '../../paper/advice.ts';
import type { Choices } from '../../paper/choices.ts';
import type { Parts } from './parts.ts';

/** Makes the list of suggestions, each with a button. */
export function makeAdviceList(advice: readonly Advice[], choose: (changes: Partial<Choices>) => void): HTMLElement[] {
  return advice.map(({ sentence, suggestions }) => {
    const items = suggestions.map(({ text, changes, id }) =>
      element(
        'li',
        { 'data-id': id },
        button(text, () => choose(changes), { class: id === undefined ? 'change all' : 'change' }),
      ),
    );
    return element('div', {}, element('p', {}, sentence), element('ul', {}, ...items));
  });
}

/** Names each entry of a sheet, by its id: with its code and title, or with the heading above it. */
export function nameEntries({ groups }: Parts): Map<string, string> {
  return new Map(
    groups.flatMap(({ heading, entries }) =>
      entries.map(({ id, element: entry }) => {
        const title = (entry.querySelector('h4') ?? heading).cloneNode(true) as HTMLElement;
        title.querySelector('small')?.remove();
        return [id, title.textContent.trim().replace(/\s+/g, ' ')] as const;
      }),
    ),
  );
}
