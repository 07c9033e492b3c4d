import { normalizeLabel } from '../answer/star.ts';
import { CUES, HEADLINE_LENGTH } from '../library/schemas/fields.ts';
import { cleanTitle, isQuestion, stripMarks } from './titles.ts';
import type { Branch, Line } from './tree.ts';

/** What an entry's text says, taken apart. */
export interface Body {
  /** What is said, then what is a note to self. */
  text: string;
  headline: string | undefined;
  cues: string[];
  followUps: { asks: string; answer?: string }[];
}

/** Labels of what goes into a field, or is none of the answer. */
const LABELS = {
  answer: /^(?:a|ans|(?:my |sample |model |suggested |the )?(?:answer|response|reply))$/,
  cues: /^(?:(?:my )?memory hooks?|mnemonics?|hooks?|key ?(?:phrases?|words?)|keywords?|cues?|prompts?|trigger words?)$/,
  headline:
    /^(?:headline|one[- ]liner|tl;?dr|in (?:one|a) (?:line|sentence|breath|nutshell)|short version|key message|opening line|summary line)$/,
  spoken:
    /\b(?:polished|speakable|spoken version|interview version|final (?:answer|version)|script|how i (?:would |'d )?say it|say it like this)\b/,
  followUps:
    /^(?:(?:possible |likely |expected )?follow[- ]?ups?(?: questions?)?|they (?:may|might|could|will)(?: go on to| also)? ask|probes?)$/,
  notes:
    /^(?:notes?(?: to self)?|tips?|coach(?:ing)? notes?|why (?:this|it) works|reminders?|don't forget|watch out|avoid|delivery)$/,
} as const;

type LabelName = keyof typeof LABELS;

/** A run of lines below one label. */
interface Run {
  label: LabelName | null;
  lines: string[];
}

/** `**Memory hook:** …`, `A: …`, `- Keywords: …` */
const LABELLED =
  /^\s*(?:>\s*)?(?:[-*•+]\s+)?((?:[^\p{L}\n]{0,8})\p{L}[\p{L} '’;-]{0,40}?)[*_]*\s*[:–—][*_]*(?:\s+(.*))?$/u;

/** Takes the text below a mark apart. `first` is what stands on the line of the mark itself. */
export function readBody(branch: Branch, isSaid = true): Body {
  const indent = branch.mark?.indent ?? 0;
  const all: Line[] = branch.mark?.rest ? [{ number: branch.mark.line, text: branch.mark.rest }] : [];
  const lines = [...all, ...gather(branch)].flatMap(({ text }) => outdent(text, indent).split('\n'));
  const runs = splitRuns(lines, branch.mark?.style === 'label');
  const body: Body = { text: '', headline: undefined, cues: [], followUps: [] };
  const said: string[][] = [];
  const notes: string[][] = [];
  for (const run of runs) {
    const text = trimLines(run.lines);
    if (run.label === 'cues' && body.cues.length === 0 && takeCues(text, body)) continue;
    if (run.label === 'headline' && !body.headline && takeHeadline(text, body)) continue;
    if (run.label === 'followUps' && takeFollowUps(text, body)) continue;
    if (run.label === 'spoken') {
      if (!body.headline && takeHeadline(text, body)) continue;
      // What is polished is what is said; the rest is what it was made from.
      if (isSaid && !notes.includes(text)) {
        notes.unshift(...said.splice(0));
        said.push(unquote(text));
        continue;
      }
    }
    if (run.label === null || run.label === 'answer' || run.label === 'spoken')
      said.push(run.label ? unquote(text) : text);
    else notes.push([...(run.label === 'notes' ? [] : [`${NAMES[run.label]}:`]), ...text]);
  }
  const spoken = levelHeadings(unquote(said.flatMap((each) => [...each, ''])));
  const aside = notes.length
    ? [
        '',
        '## Notes',
        '',
        ...levelHeadings(
          notes.flatMap((each) => [...each, '']),
          3,
        ),
      ]
    : [];
  body.text = trimLines([...spoken, ...aside])
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return body;
}

/** How labels are called that could not become a field. */
const NAMES: Readonly<Record<LabelName, string>> = {
  answer: 'Answer',
  cues: 'Key phrase',
  headline: 'In short',
  spoken: 'To say',
  followUps: 'Follow-ups',
  notes: 'Notes',
};

/** A branch's lines and those of all below it, marks as they are written. */
function gather(branch: Branch): Line[] {
  return [
    ...branch.lines,
    ...branch.children.flatMap((child): Line[] => {
      const { mark } = child;
      const line: Line[] = mark ? [{ number: mark.line, text: writeMark(child) }] : [];
      return [{ number: mark?.line ?? 0, text: '' }, ...line, { number: mark?.line ?? 0, text: '' }, ...gather(child)];
    }),
  ];
}

function writeMark({ mark, title }: Branch): string {
  if (!mark) return '';
  const rest = mark.rest && `\n\n${mark.rest}`;
  return mark.style === 'heading' ? `${'#'.repeat(Math.floor(mark.depth))} ${mark.title}` : `**${title}**${rest}`;
}

function splitRuns(lines: readonly string[], isAsked: boolean): Run[] {
  const runs: Run[] = [{ label: null, lines: [] }];
  let level = 0;
  let isCode = false;
  for (const line of lines) {
    const last = runs.at(-1)!;
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? null : /^ {0,3}(#{1,6})\s+(.*)$/.exec(line);
    const [, label = '', rest = ''] = isCode || heading ? [] : (LABELLED.exec(line) ?? []);
    const isLetter = !isAsked && /^\P{L}*a\P{L}*$/iu.test(label);
    const name = heading ? nameOf(heading[2] ?? '') : label && !isLetter ? nameOf(label) : null;
    if (heading) {
      const depth = heading[1]?.length ?? 1;
      if (name) {
        runs.push({ label: name, lines: [] });
        level = depth;
      } else if (level && depth <= level) {
        runs.push({ label: null, lines: [line] });
        level = 0;
      } else last.lines.push(line);
    } else if (name && (name !== 'spoken' || !rest)) {
      runs.push({ label: name, lines: rest.trim() ? [rest] : [] });
      level = name === 'answer' ? 0 : 7;
    } else if (level === 7 && endsRun(last.lines, line)) {
      runs.push({ label: null, lines: [line] });
      level = 0;
    } else last.lines.push(line);
  }
  return runs.filter(({ label, lines: text }) => label !== null || text.some((line) => line.trim()));
}

function nameOf(label: string): LabelName | null {
  const plain = normalizeLabel(cleanTitle(stripMarks(label))).replace(/\s*\([^)]*\)/g, '');
  if (!plain && /\ba\b/i.test(label)) return 'answer';
  const whole = normalizeLabel(label);
  return (
    (Object.keys(LABELS) as LabelName[]).find(
      (name) => LABELS[name].test(plain) || (name === 'spoken' && LABELS[name].test(whole)),
    ) ?? null
  );
}

/** A label in the text ends at an empty line, unless a list follows or nothing has come yet. */
function endsRun(lines: readonly string[], line: string): boolean {
  if (!line.trim()) return false;
  const isAfterGap = lines.length > 0 && !(lines.at(-1) ?? '').trim() && lines.some((each) => each.trim());
  return isAfterGap && !/^\s*(?:[-*+•]|\d+[.)])\s/.test(line) && !/^\s*>/.test(line);
}

function takeCues(lines: readonly string[], body: Body): boolean {
  const items = lines
    .filter((line) => line.trim())
    .map((line) => stripMarks(line.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '')));
  const [only = ''] = items;
  const cues = (items.length > 1 ? items : only.split(/\s*(?:→|->|=>|[|;•·]|\s[–—/]\s|,(?!\d))\s*/))
    .map((cue) => cue.trim().replace(/[.,;]$/, ''))
    .filter(Boolean);
  if (cues.length < CUES.least || new Set(cues).size < cues.length) return false;
  body.cues = cues.length > CUES.most ? [...cues.slice(0, CUES.most - 1), cues.slice(CUES.most - 1).join(', ')] : cues;
  return true;
}

function takeHeadline(lines: readonly string[], body: Body): boolean {
  const text = unquote(lines).filter((line) => line.trim());
  const line = stripMarks(text.join(' ')).replace(/\s+/g, ' ');
  if (!line || line.length > HEADLINE_LENGTH || lines.some((each) => /^\s*(?:[-*+]|\d+[.)]|#)\s/.test(each)))
    return false;
  body.headline = line;
  return true;
}

function takeFollowUps(lines: readonly string[], body: Body): boolean {
  const items: string[] = [];
  for (const line of lines) {
    if (/^ {0,3}(?:[-*+•]|\d+[.)])\s+/.test(line)) items.push(line.replace(/^ {0,3}(?:[-*+•]|\d+[.)])\s+/, ''));
    else if (line.trim() && items.length) items[items.length - 1] += ` ${line.trim()}`;
    else if (line.trim()) items.push(line.trim());
  }
  const found = items.map((item) => /^(.*?\?)["”*_]*\s*(?:[–—:→-]+\s*)?(.*)$/.exec(stripMarks(item)));
  if (!found.length || found.some((match) => !match || !isQuestion(match[1] ?? ''))) return false;
  body.followUps.push(
    ...found.map((match) => ({ asks: match![1]!.trim(), ...(match![2]!.trim() ? { answer: match![2]!.trim() } : {}) })),
  );
  return true;
}

/** An answer that is quoted as a whole is the answer. */
function unquote(lines: readonly string[]): string[] {
  const text = trimLines(lines);
  const filled = text.filter((line) => line.trim());
  if (filled.length && filled.every((line) => /^\s*>/.test(line)))
    return unquote(text.map((line) => line.replace(/^\s*> ?/, '')));
  const whole = text.join('\n');
  return /^"[^"]+"$/.test(whole) ? whole.slice(1, -1).split('\n') : text;
}

/** Headings of an answer begin at the second level: the first is the entry's own. */
function levelHeadings(lines: readonly string[], top = 2): string[] {
  const isHeading = maskCode(lines);
  const depths = lines.flatMap((line, index) =>
    isHeading[index] ? (/^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? []) : [],
  );
  const shift = top - depths.reduce((least, depth) => Math.min(least, depth), 7);
  if (!depths.length) return [...lines];
  return lines.map((line, index) =>
    isHeading[index]
      ? line.replace(/^ {0,3}(#{1,6})(?=\s)/, (_, hashes: string) =>
          '#'.repeat(Math.min(6, Math.max(top, hashes.length + shift))),
        )
      : line,
  );
}

/** Which lines are no code. */
function maskCode(lines: readonly string[]): boolean[] {
  let isCode = false;
  return lines.map((line) => {
    const isFence = /^ {0,3}(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return !isFence && !isCode;
  });
}

function outdent(line: string, indent: number): string {
  return indent ? line.replace(new RegExp(`^ {0,${indent}}`), '') : line;
}

function trimLines(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.trim());
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => line.trim()) + 1);
}
