import { button, element } from '../browser/element.ts';
import type { SearchOutcome } from '../../search/search.ts';

/** The message about the results: visible if the results do not show it, and always read by screen readers. */
export class OutcomeNote {
  readonly root = element('p', { class: 'said', hidden: true });
  readonly status = element('p', { role: 'status', class: 'unseen' });

  /**
   * @param words the message. Empty if the results show it
   * @param count how many results there are. Null before anything is asked
   * @param insist searches the words as they were typed
   */
  show(
    words: readonly (HTMLElement | string)[],
    { corrections }: SearchOutcome,
    count: number | null,
    insist: () => void,
  ): void {
    const typed = corrections.map((correction) => `“${correction.typed}”`).join(', ');
    this.root.replaceChildren(...words, ...(typed ? [' ', button(`Search for ${typed} instead`, insist)] : []));
    this.root.hidden = !words.length;
    const text = words.map((word) => (typeof word === 'string' ? word : word.textContent)).join('');
    this.status.textContent = count === null ? '' : `${text} ${count} ${count === 1 ? 'result' : 'results'}`.trim();
  }

  /** Only tells screen readers. */
  announce(text: string): void {
    this.root.hidden = true;
    this.status.textContent = text;
  }
}

/**
 * Loads the message about the outcome of a search. Empty if the results show it.
 * @param count how many results there are after filtering
 */
export async function loadMessage(
  query: string,
  outcome: SearchOutcome,
  count: number,
): Promise<(HTMLElement | string)[]> {
  if (count && !outcome.near && !outcome.corrections.length) return [];
  const { describeOutcome } = await import('./describe-outcome.ts');
  return describeOutcome(query.trim(), outcome, count);
}
