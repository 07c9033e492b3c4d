/** Shown for a question without an answer. */
export const NOT_ANSWERED = 'Not answered yet';

/** Shown for a follow-up without an answer. */
export const NO_ANSWER = 'No answer yet';

/** The heading of the follow-up questions of an answer. */
export const FOLLOW_UPS = 'Follow-ups';

/** The heading of the other ways in which a question is asked. */
export const ALSO_ASKED = 'Also asked as';

/** Shown for an answer that was written for one interview. */
export const WRITTEN_FOR_INTERVIEW = 'Written for this interview';

/** Says that an entry is left out of the published site: "Private: not on the published site". */
export function describeWithheld(withheld: 'draft' | 'private'): string {
  return `${withheld === 'draft' ? 'Draft' : 'Private'}: not on the published site`;
}
