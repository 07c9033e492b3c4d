import { keep, recall } from '../site/storage.ts';
import { type Key, KEYS_OFF_KEY, readPress } from './keys.ts';

/** The list of single keys, the switch that turns them off, and the listener that obeys them. */
class KeyList extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const on = this.querySelector<HTMLInputElement>('input');
    if (!dialog || !on) return;
    this.hidden = false;
    on.checked = !this.off;
    on.addEventListener('change', () => keep(KEYS_OFF_KEY, on.checked ? '' : 'off'));
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal());
    document.addEventListener('keydown', (event) => {
      const key = readPress(
        { key: event.key, modified: event.ctrlKey || event.altKey || event.metaKey, typing: isTyping(event.target) },
        this.off,
      );
      if (!key || dialog.open) return;
      event.preventDefault();
      this.obey(key, dialog);
    });
  }

  private get off(): boolean {
    return recall(KEYS_OFF_KEY) === 'off';
  }

  private obey(key: Key, dialog: HTMLDialogElement): void {
    if (key === '?') dialog.showModal();
    else if (key === 'f') document.querySelector<HTMLElement>('fold-answer summary')?.click();
    else if (key === 'c') document.querySelector<HTMLElement>('copy-answer button')?.click();
    else if (key === 'k') document.querySelector<HTMLElement>('a[rel=prev]')?.click();
    else document.querySelector<HTMLElement>('a[rel=next], main :is(.entries, .items) a')?.click();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('key-list', KeyList);
