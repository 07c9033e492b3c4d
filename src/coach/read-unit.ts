import { TIME } from '../core/answer/numbers.ts';

const IS_TIME = new RegExp(`\\d\\s?(?:ms|s|h|m)\\b|(?:${TIME})\\b`, 'i');

/** The unit of a figure: "time", "%", "x", "money", or the letters after its digits. Null for a bare number. */
export function readUnit(figure: string): string | null {
  if (/%|per\s?cent|percentage/i.test(figure)) return '%';
  if (IS_TIME.test(figure)) return 'time';
  if (/[$€£¥₹]|\b(?:dollars?|euros?|pounds?|usd|eur|gbp)\b/i.test(figure)) return 'money';
  if (/\d\s?(?:x\b|×)|fold\b|\b(?:doubl|tripl|twice)/i.test(figure)) return 'x';
  const letters = /\d\s?([a-z]+)/i.exec(figure)?.[1];
  return letters ? letters.toLowerCase() : null;
}
