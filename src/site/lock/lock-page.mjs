import { unlock } from './unlock.mjs';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const field = /** @type {HTMLInputElement} */ (document.querySelector('input'));
const button = /** @type {HTMLButtonElement} */ (document.querySelector('button'));
const note = /** @type {HTMLElement} */ (document.querySelector('[role=status]'));
const sealed = JSON.parse(document.querySelector('[type="application/json"]')?.textContent ?? '');

form.hidden = false;
field.focus();
if (!globalThis.crypto?.subtle) {
  note.textContent =
    'This browser cannot unlock the page here. Open the file in a current Firefox, Chrome, Edge or Safari.';
  field.disabled = true;
  button.disabled = true;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  note.textContent = 'Unlocking …';
  const page = await unlock(sealed, field.value).catch(() => undefined);
  button.setAttribute('aria-disabled', 'false');
  if (typeof page === 'string') return show(page);
  note.textContent =
    page === null
      ? 'This is not the passphrase. Check capital letters and spaces, and try again.'
      : 'The page could not be unlocked: this copy of the file is damaged. Get it again.';
  field.setAttribute('aria-invalid', 'true');
  field.select();
  field.focus();
});

/**
 * Replaces this document by the page. The window and the policy of this page stay. The policy names the page's scripts.
 * @param {string} page
 */
function show(page) {
  document.open();
  // Nothing else runs the scripts of a text and keeps the window, with the address that it has.
  const target = /** @type {{ write: (text: string) => void }} */ (document);
  target.write(page);
  document.close();
  // A document that is written does not look for the entry that the address names by itself.
  if (location.hash) location.replace(location.hash);
}
