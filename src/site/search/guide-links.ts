import { element } from '../browser/element.ts';

/** Links to the guide's parts about a query, below all answers. Empty on a site without the guide. */
export class GuideLinks {
  readonly root = element('p', { class: 'in-guide', hidden: true });

  /**
   * Looks a query up in the guide, and shows the links. The answers do not wait for them.
   * @param isWanted whether nothing else has been asked since
   */
  async show(query: string, isWanted: () => boolean): Promise<void> {
    if (!document.querySelector('a[data-guide]')) return;
    const { findInGuide } = await import('./find-in-guide.ts');
    const links = await findInGuide(query).catch(() => []);
    if (!isWanted()) return;
    this.root.hidden = !links.length;
    this.root.replaceChildren(
      element('span', { class: 'over' }, 'In the guide'),
      ...links.flatMap(({ title, href }) => [' ', element('a', { href }, title)]),
    );
  }
}
