import { KINDS } from '../../core/library/kinds.ts';
import { addNotes } from './add-notes.ts';
import type { Draft } from './draft.ts';

/** Limits a draft to the fields that its kind imports. Other fields become notes. A draft without a title is "Untitled". */
export function fitKind(draft: Draft): Draft {
  const has: readonly string[] = KINDS[draft.kind].imports;
  const { aliases, cues, followUps } = draft;
  const notes = [
    ...(has.includes('aliases') ? [] : aliases),
    ...(has.includes('cues') || !cues.length ? [] : [cues.join(', ')]),
    ...(has.includes('followUps') ? [] : followUps.map(({ asks, answer = '' }) => `${asks} ${answer}`.trim())),
  ];
  return {
    ...draft,
    title: draft.title.trim() || 'Untitled',
    aliases: has.includes('aliases') ? aliases : [],
    cues: has.includes('cues') ? cues : [],
    followUps: has.includes('followUps') ? followUps : [],
    body: addNotes(draft.body, notes),
    guessed: draft.guessed.filter((field) => !['aliases', 'cues'].includes(field) || has.includes(field)),
  };
}
