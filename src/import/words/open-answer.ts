import { foldWords } from '../../core/language/compile.ts';
import { anyWord } from './languages.ts';

/** Placeholders for a missing answer, such as "TODO". */
const MARK = /^(?:TODO|To ?do(?=\W*$|\s*[:–—-])|tb[acd]|TB[ACD]|FIXME|[xX]{2,}|n\/a)(?![\p{L}\p{N}])/u;
const REMARK = new RegExp(String.raw`^${anyWord(({ unanswered }) => unanswered)}\W*(?:\s[-–—#].*|\(.*)?$`, 'iu');

/** How many characters a placeholder may have. */
const MOST_CHARACTERS = 120;

/** Whether a text is only a placeholder for an answer. */
export function isOpen(text: string): boolean {
  const said = text.replace(/^## Notes\s*/, '').trim();
  const words = said.replace(/^(?:[-*+]\s+)?(?:\[[ x]\]\s+)?/i, '').replace(/^[\\[({<"*_>\s]+/, '');
  const isShort = said.length <= MOST_CHARACTERS && !/\n\s*\n/.test(said);
  return isShort && (!/[\p{L}\p{N}]/u.test(words) || MARK.test(words) || REMARK.test(foldWords(words)));
}
