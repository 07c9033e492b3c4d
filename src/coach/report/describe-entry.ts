import type { MeasuredAnswer } from '../../core/answer/analyze.ts';
import { toData } from '../../core/diagnostics/format.ts';
import type { Finding } from '../finding.ts';
import { locateFinding } from '../position.ts';
import { entryKey, type Subject } from '../subject.ts';

/** Describes one entry as data: its measures and its findings. */
export function describeEntry(subject: Subject, findings: readonly Finding[]) {
  const { kind, slug, interview, file, title, answer } = subject;
  return {
    id: slug,
    kind,
    ...(interview ? { interview: interview.slug } : {}),
    file,
    title,
    shape: answer.shape,
    words: answer.words,
    seconds: answer.seconds,
    i: answer.voice.i,
    we: answer.voice.we,
    sections: answer.sections.map(({ role, label, words, seconds, voice, note, line }) => ({
      role,
      label,
      line,
      note,
      words,
      seconds,
      i: voice.i,
      we: voice.we,
    })),
    figures: describeFigures(answer, subject),
    findings: findings
      .filter((finding) => finding.file === file && finding.entry === entryKey(subject))
      .map(describeFinding),
  };
}

/** Describes a finding as data. Gives the id as `rule`, too, and the start as `line` and `column`. */
function describeFinding({ entry, words, part, excuse, ...diagnostic }: Finding) {
  const { id, start } = diagnostic;
  return {
    rule: id,
    ...toData(diagnostic),
    line: start.line,
    column: start.column,
    entry,
    words,
    part,
    ...(excuse === undefined ? {} : { excuse }),
  };
}

/** Describes the figures of an answer as data, each with its role, line and column. */
function describeFigures(answer: MeasuredAnswer, subject: Subject) {
  return answer.sections.flatMap(({ figures }) =>
    [...figures].flatMap(([block, found]) =>
      found.map(({ text, role, start: index }) => {
        const { line, column } = locateFinding({ block, start: index }, text, subject).start;
        return { text, role, line, column };
      }),
    ),
  );
}
