/** Titles of remarks that hold questions for the interviewer. */
const ASKS_THEM =
  /^(?:my|our) questions?\b|^(?:(?:some|good) )?questions? (?:to ask|i (?:ask|have|will ask)|of mine|for (?:them|the (?:interviewers?|team|company|panel)))\b|^(?:what )?to ask\b|^(?:what i )?ask (?:them|the)\b/i;

/** Whether the text under a title in an interview's file is a list of questions for the interviewer. */
export function asksThem(title: string, company: string | undefined): boolean {
  const plain = title.trim().toLowerCase();
  return ASKS_THEM.test(plain) || (company !== undefined && plain === `questions for ${company.toLowerCase()}`);
}
