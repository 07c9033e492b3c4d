import { addSheet, element } from '../browser/element.ts';
import { keep, recall } from '../browser/storage.ts';
import { KEY_MEANINGS } from '../../guide/key-meanings.ts';
import { KEYS_OFF_KEY } from './keys.ts';
import sheet from './keys-dialog.css?inline';

/** Makes the list of keys, with the switch that turns single keys off. */
export function makeKeysDialog(): HTMLDialogElement {
  addSheet(sheet);
  const on = element('input', { type: 'checkbox' });
  on.checked = recall(KEYS_OFF_KEY) !== 'off';
  on.addEventListener('change', () => keep(KEYS_OFF_KEY, on.checked ? '' : 'off'));
  return element(
    'dialog',
    { 'aria-labelledby': 'keys-title' },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id: 'keys-title' }, 'Keyboard shortcuts'),
      element(
        'dl',
        {},
        ...Object.entries(KEY_MEANINGS).map(([key, does]) =>
          element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)),
        ),
      ),
      element('label', {}, on, ' Use single-key shortcuts'),
      element('button', { class: 'done', autofocus: true }, 'Close'),
    ),
  );
}
