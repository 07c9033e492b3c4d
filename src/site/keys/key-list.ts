import { recall } from '../browser/storage.ts';
import type { Key } from '../../guide/key-meanings.ts';
import { KEYS_OFF_KEY, readPress } from './keys.ts';

/** The button that opens the list of shortcuts. It also listens for the shortcuts. */
class KeyList extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
    document.addEventListener('keydown', (event) => {
      const key = readPress(
        { key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, typing: isTyping(event.target) },
        recall(KEYS_OFF_KEY) === 'off',
      );
      if (!key || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#obey(key);
    });
  }

  #obey(key: Key): void {
    if (key === '?') void this.#open();
    else
      [...document.querySelectorAll<HTMLElement>(CLICKED_ELEMENTS[key])]
        .find((element) => element.checkVisibility())
        ?.click();
  }

  async #open(): Promise<void> {
    let dialog = this.querySelector('dialog');
    if (!dialog) {
      const { makeKeysDialog } = await import('./keys-dialog.ts');
      dialog = makeKeysDialog();
      this.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
  }
}

/** The elements that each shortcut clicks. */
const CLICKED_ELEMENTS: Record<Exclude<Key, '?'>, string> = {
  j: 'a[rel=next], main :is(.entries, .items) a',
  k: 'a[rel=prev]',
  f: 'fold-answer summary',
  c: 'copy-answer button',
  '/': 'a[data-search]',
};

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('key-list', KeyList);
