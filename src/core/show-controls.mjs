/**
 * Characters that a terminal does not show and may obey: control characters, marks of direction, and others that are
 * invisible. Line ends, tabs and the joiner between two emoji are allowed.
 */
const HIDDEN =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D)\p{Cf}/gu;

/**
 * Writes each character that a terminal may obey or does not show as an escape: "\u001b". JSON keeps its meaning.
 * @param {string} text @returns {string}
 */
export function showControls(text) {
  return text.replace(HIDDEN, escapeUnits);
}

/**
 * Writes a name on one line. Does as `showControls`, and writes line ends and tabs as escapes, too.
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
 * Makes a console print all texts through `showControls`. Names, values and messages of the system may hold anything.
 * @param {Pick<Console, 'log' | 'error' | 'warn' | 'info'>} target
 */
export function guardConsole(target) {
  for (const name of /** @type {const} */ (['log', 'error', 'warn', 'info'])) {
    const print = target[name].bind(target);
    target[name] = (/** @type {unknown[]} */ ...values) =>
      print(...values.map((value) => (typeof value === 'string' ? showControls(value) : value)));
  }
}
