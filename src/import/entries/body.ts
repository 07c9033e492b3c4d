import { splitRuns } from './runs.ts';
import { type Fields, takeCues, takeFollowUps, takeHeadline } from './take-fields.ts';
import { levelHeadings, outdent, splitParts, squeeze, trimLines, unquote } from '../text/text-lines.ts';
import type { Branch, Line } from '../marks/tree.ts';

/** The text below a mark, split into fields and text. */
interface Body extends Fields {
  /** The text to say, then the notes. */
  text: string;
}

/**
 * Splits the text below a mark into fields and text.
 * @param hasPolished whether a polished version in it becomes the answer, and the text before it a note
 */
export function readBody(branch: Branch, hasPolished = true): Body {
  const indent = branch.mark?.indent ?? 0;
  const all: Line[] = branch.mark?.rest ? [{ number: branch.mark.line, text: branch.mark.rest }] : [];
  const lines = outdent(
    [...all, ...gatherLines(branch)].map(({ text }) => text),
    indent,
  ).flatMap(splitParts);
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
      // The polished version becomes the answer. The text before it becomes a note.
      if (hasPolished && !notes.includes(text)) {
        notes.unshift(...said.splice(0));
        said.push(unquote(text));
        continue;
      }
    }
    if (run.label === null || run.label === 'answer' || run.label === 'spoken')
      said.push(run.label ? unquote(text) : text);
    else notes.push([...(/^notes?$/i.test(run.words) ? [] : [`${run.words}:`]), ...text]);
  }
  const spoken = levelHeadings(unquote(said.flatMap((part) => [...part, ''])));
  const aside = notes.length
    ? [
        '',
        '## Notes',
        '',
        ...levelHeadings(
          notes.flatMap((part) => [...part, '']),
          3,
        ),
      ]
    : [];
  body.text = squeeze(trimLines([...spoken, ...aside])).join('\n');
  return body;
}

/** The lines of a branch and of everything below it, as written. */
function gatherLines(branch: Branch): Line[] {
  return [
    ...branch.lines,
    ...branch.children.flatMap((child): Line[] => {
      const { mark } = child;
      const line: Line[] = mark ? [{ number: mark.line, text: writeMark(child) }] : [];
      return [
        { number: mark?.line ?? 0, text: '' },
        ...line,
        { number: mark?.line ?? 0, text: '' },
        ...gatherLines(child),
      ];
    }),
  ];
}

function writeMark({ mark, title }: Branch): string {
  if (!mark) return '';
  const rest = mark.rest && `\n\n${mark.rest}`;
  const asked = [title, ...(mark.also ?? [])].map((question) => `**${question}**`).join('\n\n');
  return mark.style === 'heading' ? `${'#'.repeat(Math.floor(mark.depth))} ${mark.title}` : asked + rest;
}
