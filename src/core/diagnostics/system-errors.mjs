// Runs on Node 20 with nothing installed, as the setup does.

/**
 * What a system error means.
 * @typedef {object} SystemError
 * @property {string} means what is wrong, in words that follow "but"
 * @property {string} advice what to do, in one sentence
 * @property {'missing' | 'forbidden' | 'taken' | 'lost' | 'other'} sort
 *   missing: nothing is there. forbidden: the user may not use it. taken: something else is there. lost: the disk cannot
 *   keep what is written. other: anything else
 */

/** @type {SystemError} */
const FORBIDDEN = { means: 'you may not use it', advice: 'Give yourself permission.', sort: 'forbidden' };
/** @type {SystemError} */
const FULL = { means: 'the disk is full', advice: 'Make room on it, and run the command again.', sort: 'lost' };
/** @type {SystemError} */
const TOO_MANY = {
  means: 'too many files are open',
  advice: 'Close other programs, and run the command again.',
  sort: 'other',
};

/**
 * The system errors that somebody may meet, by their codes.
 * @type {Readonly<Record<string, SystemError>>}
 */
export const SYSTEM_ERRORS = {
  ENOENT: { means: 'there is nothing', advice: 'Check its name.', sort: 'missing' },
  ENOTDIR: { means: 'there is a file where a folder is expected', advice: 'Check its name.', sort: 'missing' },
  EISDIR: { means: 'there is a folder', advice: 'Name a file.', sort: 'missing' },
  ELOOP: { means: 'there are links that lead to each other', advice: 'Mend the links.', sort: 'missing' },
  ENAMETOOLONG: { means: 'its name is too long', advice: 'Choose a shorter one.', sort: 'missing' },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { means: 'its disk can only be read', advice: 'Choose a place on another disk.', sort: 'forbidden' },
  EEXIST: { means: 'something is there already', advice: 'Move it, or choose another name.', sort: 'taken' },
  ENOTEMPTY: { means: 'something is there already', advice: 'Move it, or choose another name.', sort: 'taken' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EIO: { means: 'the disk fails', advice: 'Check the disk.', sort: 'lost' },
  EBUSY: { means: 'another program is using it', advice: 'Close it there, and run the command again.', sort: 'other' },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EXDEV: { means: 'it is on another disk', advice: 'Choose a place on the same disk.', sort: 'other' },
  EADDRINUSE: { means: 'another program uses it', advice: 'Choose another.', sort: 'taken' },
};

/**
 * The system's code of an error. The error as text if it has no code.
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/**
 * Whether an error is of one of some sorts.
 * @param {unknown} error
 * @param {...SystemError['sort']} sorts
 * @returns {boolean}
 */
export function isOfSort(error, ...sorts) {
  const found = SYSTEM_ERRORS[codeOf(error)];
  return found !== undefined && sorts.includes(found.sort);
}

/**
 * Says what a system error means, in words that follow "but", and what to do.
 * @param {unknown} error
 * @returns {{ means: string, advice: string }}
 */
export function explainSystemError(error) {
  return SYSTEM_ERRORS[codeOf(error)] ?? { means: `the system says ${codeOf(error)}`, advice: 'Check the disk.' };
}

/**
 * Says what a system error means and what to do: "you may not use it. Give yourself permission."
 * @param {unknown} error
 * @returns {string}
 */
export function saySystemError(error) {
  const { means, advice } = explainSystemError(error);
  return `${means}. ${advice}`;
}
