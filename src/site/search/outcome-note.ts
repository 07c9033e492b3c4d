import { button, element } from '../browser/element.ts';
import type { SearchOutcome } from '../../search/search.ts';

/** The message about the results: visible if the results do not show it, and always read by screen readers. */
export class OutcomeNote {
  readonly root = element('p', { class: 'said', hidden: true });
  readonly status = element('p', { role: 'status', class: 'unseen' });

  /**
   * @param words what came of it; empty for results that speak for themselves
   * @param found how many results there are; null at the start
   * @param insist searches the words as they were typed
   */
  show(
    words: readonly (HTMLElement | string)[],
    { corrections }: SearchOutcome,
    found: number | null,
    insist: () => void,
  ): void {
    const typed = corrections.map((each) => `“${each.typed}”`).join(', ');
    this.root.replaceChildren(...words, ...(typed ? [' ', button(`Search for ${typed} instead`, insist)] : []));
    this.root.hidden = !words.length;
    const text = words.map((word) => (typeof word === 'string' ? word : word.textContent)).join('');
    this.status.textContent = found === null ? '' : `${text} ${found} ${found === 1 ? 'result' : 'results'}`.trim();
  }

  /** Only tells screen readers. */
  announce(text: string): void {
    this.root.hidden = true;
    this.status.textContent = text;
  }
}

/** Describes the outcome of a search. Empty if the results show it. */
export async function putInWords(
  query: string,
  outcome: SearchOutcome,
  found: number,
): Promise<(HTMLElement | string)[]> {
  if (found && !outcome.near && !outcome.corrections.length) return [];
  const { describeOutcome } = await import('./describe-outcome.ts');
  return describeOutcome(query.trim(), outcome, found);
}
