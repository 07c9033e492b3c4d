/**
 * What a terminal does not show, but may obey: control characters, marks of direction, and all else that is invisible.
 * Line ends and tabs stay, and what joins two emoji into one.
 */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D)\p{Cf}/gu;

/**
 * Writes each character that a terminal may obey, or would not show, as its escape: "\u001b". Text that is JSON means
 * the same afterwards.
 * @param {string} text @returns {string}
 */
export function showControls(text) {
  return text.replace(HIDDEN, escapeUnits);
}

/**
 * The same for a name, which stands on one line: line ends and tabs are written as escapes, too.
 * @param {string} name @returns {string}
 */
export function showName(name) {
  return showControls(name).replace(/[\n\t]/g, escapeUnits);
}

/** @param {string} hidden @returns {string} */
function escapeUnits(hidden) {
  return hidden
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Has all that a console prints shown by `showControls`: names, values and messages of the system may hold anything.
 * @param {Pick<Console, 'log' | 'error' | 'warn' | 'info'>} target
 */
export function guardConsole(target) {
  for (const name of /** @type {const} */ (['log', 'error', 'warn', 'info'])) {
    const print = target[name].bind(target);
    target[name] = (/** @type {unknown[]} */ ...values) =>
      print(...values.map((value) => (typeof value === 'string' ? showControls(value) : value)));
  }
}
