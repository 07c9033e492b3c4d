/** Words that stand for an answer until there is one. */
const OPEN =
  /^(?:to ?do|tb[acd]|fixme|x{2,}|n\/a|not (?:yet )?(?:decided|answered|written|sure|done)|still (?:to (?:do|write|fill|decide)|open|missing)|(?:to )?(?:fill|write) (?:this|me|in|one|an? answer)|(?:to|needs to) be (?:done|written|decided)|no answer|work in progress|ask \p{Lu}\w+ (?:what|how|about))(?!\p{L})/iu;

/** Longest note that stands for an answer, in characters. */
const LONGEST = 120;

/** Whether a text says only that the answer is still to come. */
export function isOpen(text: string): boolean {
  const words = text
    .replace(/^\s*(?:[-*+]\s+)?(?:\[[ x]\]\s+)?/i, '')
    .replace(/^[\\[({<"*_>\s]+/, '')
    .trim();
  return text.length <= LONGEST && !/\n\s*\n/.test(text.trim()) && (!/[\p{L}\p{N}]/u.test(words) || OPEN.test(words));
}
