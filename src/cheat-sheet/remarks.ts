/** What a remark is called that holds questions for the interviewer. */
const ASKS_THEM =
  /^(?:my|our) questions?\b|^(?:(?:some|good) )?questions? (?:to ask|i (?:ask|have|will ask)|of mine|for (?:them|the (?:interviewers?|team|company|panel)))\b|^(?:what )?to ask\b|^(?:what i )?ask (?:them|the)\b/i;

/** Whether what an interview's file says under a title are questions to ask them. */
export function asksThem(title: string, company: string | undefined): boolean {
  const plain = title.trim().toLowerCase();
  return ASKS_THEM.test(plain) || (company !== undefined && plain === `questions for ${company.toLowerCase()}`);
}
