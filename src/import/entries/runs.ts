import { normalizeLabel } from '../../core/answer/star.ts';
import { joinPhrases } from '../../core/language/compile.ts';
import type { LabelName } from '../../core/language/language.ts';
import { findCode } from '../text/code.ts';
import { inAnyLanguage } from '../words/languages.ts';
import { cleanTitle, stripMarks } from '../words/titles.ts';

/** The labels of text that becomes a field or a note, in the order of precedence. */
const LABELS = (['answer', 'cues', 'headline', 'spoken', 'followUps', 'notes'] as const).map(
  (name) =>
    [
      name,
      inAnyLanguage(({ labels, answerer }) =>
        name === 'answer' ? joinPhrases([labels.answer, { whole: answerer }]) : labels[name],
      ),
    ] as const,
);

const isSpoken = inAnyLanguage(({ labels }) => labels.spoken);
const isAnswerer = inAnyLanguage(({ answerer }) => ({ whole: answerer }));

/** The lines below one label. */
export interface Run {
  /** What the label names. Null for lines below none. */
  label: LabelName | null;
  /** The label as it is written. */
  words: string;
  lines: string[];
}

/** `**Follow-up questions**` and `*Follow-ups*`, alone on their line. */
const ALONE = /^\s*(?:\*\*|__|\*|_)([\p{L}][\p{L} '’-]{1,30})(?:\*\*|__|\*|_)\s*$/u;

/** `> [!tip] Memory hook` */
const CALLOUT = /^\s*>\s*\[!\w+\][+-]?\s+([\p{L}][\p{L} '’-]{0,30})$/u;

/** `**Memory hook:** …`, `A: …`, `- Keywords: …` */
const LABELLED =
  /^\s*(?:>\s*)?(?:[-*•+]\s+)?((?:[^\p{L}\n]{0,8})\p{L}[\p{L} '’;-]{0,40}?)[*_]*\s*[:–—][*_]*(?:\s+(.*))?$/u;

/** "A. Because …", below "Q." */
const DOTTED = /^\s*[*_]*(a|ans)[*_]*\.\s+(.*)$/i;

/**
 * Splits the lines of an answer at labels such as "Keywords:".
 * @param isAsked whether "A:" answers a "Q:", and is not the action of a story
 */
export function splitRuns(lines: readonly string[], isAsked: boolean): Run[] {
  const runs: Run[] = [{ label: null, words: '', lines: [] }];
  let level = 0;
  const code = findCode(lines);
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1)!;
    const isCode = code[index];
    const heading = isCode ? null : /^ {0,3}(#{1,6})\s+(.*)$/.exec(line);
    const [, label = '', rest = ''] =
      isCode || heading
        ? []
        : ((isAsked ? DOTTED.exec(line) : null) ?? CALLOUT.exec(line) ?? ALONE.exec(line) ?? LABELLED.exec(line) ?? []);
    const isLetter = !isAsked && isAnswerer(normalizeLabel(label));
    // "### Script: I begin at the end."
    const [, head = heading?.[2] ?? '', behind = ''] = heading ? (LABELLED.exec(heading[2] ?? '') ?? []) : [];
    const name = heading ? findLabelName(head) : label && !isLetter ? findLabelName(label) : null;
    if (heading) {
      const depth = heading[1]?.length ?? 1;
      if (name) {
        runs.push({ label: name, words: cleanLabel(head), lines: behind ? [behind] : [] });
        level = depth;
      } else if (level && depth <= level) {
        runs.push({ label: null, words: '', lines: [line] });
        level = 0;
      } else last.lines.push(line);
    } else if (name && (name !== 'spoken' || !rest || /^["“]/.test(rest.trim()))) {
      runs.push({ label: name, words: cleanLabel(label), lines: rest.trim() ? [rest] : [] });
      level = name === 'answer' ? 0 : 7;
    } else if (level === 7 && endsRun(last.lines, line) && !awaitsAnswer(last)) {
      runs.push({ label: null, words: '', lines: [line] });
      level = 0;
    } else last.lines.push(line);
  }
  return runs.filter(({ label, lines: text }) => label !== null || text.some((line) => line.trim()));
}

function cleanLabel(label = ''): string {
  return cleanTitle(stripMarks(label));
}

function findLabelName(label: string): LabelName | null {
  const plain = normalizeLabel(cleanTitle(stripMarks(label))).replace(/\s*\([^)]*\)/g, '');
  if (!plain && /\ba\b/i.test(label)) return 'answer';
  const whole = normalizeLabel(label);
  return LABELS.find(([name, names]) => names(plain) || (name === 'spoken' && isSpoken(whole)))?.[0] ?? null;
}

/** Whether the lines are one follow-up question without an answer, so that the next text may answer it. */
function awaitsAnswer({ label, lines }: Run): boolean {
  const filled = lines.filter((line) => line.trim());
  return label === 'followUps' && filled.length === 1 && /\?["”*_]*\s*$/.test(filled[0] ?? '');
}

/** Whether a line is no longer below a label: an empty line came before it, and it is no list item or quotation. */
function endsRun(lines: readonly string[], line: string): boolean {
  if (!line.trim()) return false;
  const isAfterGap = lines.length > 0 && !(lines.at(-1) ?? '').trim() && lines.some((other) => other.trim());
  return isAfterGap && !/^\s*(?:[-*+•]|\d+[.)])\s/.test(line) && !/^\s*>/.test(line);
}
