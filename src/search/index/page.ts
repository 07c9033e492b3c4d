import { nameSections } from '../../core/library/section-names.ts';
import type { MeasuredAnswer } from '../../core/answer/analyze.ts';
import { typeset } from '../../core/answer/typography.ts';
import { KINDS } from '../../core/library/kinds.ts';
import type { Library, Question, Rule, Story, Strength, Weakness } from '../../core/library/model.ts';
import { type FieldName, formatAnchor } from '../fields.ts';
import { WEIGHTS } from '../weights.ts';

export type Searchable = Question | Story | Strength | Weakness | Rule;

/** A piece of an entry's text that is indexed. */
export interface IndexedField {
  name: FieldName;
  /** The id of its section. Empty if it has none. */
  id: string;
  /** The label of its section, or empty. */
  label: string;
  text: string;
}

/** The name of each kind of entry. A question shows its topic instead. */
const KIND_WORDS = { story: 'Story', strength: 'Strength', weakness: 'Weakness', rule: 'Golden rule' } as const;

/** Every entry that can be found, in the site's order: the author's own, not the rules that are lent. */
export function listSearchable({ questions, stories, strengths, weaknesses, rules, lent }: Library): Searchable[] {
  return [...questions, ...stories, ...strengths, ...weaknesses, ...rules.filter(({ file }) => !lent.has(file))];
}

/** The address of an entry's page, below the site's own. */
export function pathOf({ kind, slug }: Searchable): string {
  return `/${KINDS[kind].folder}/${encodeURIComponent(slug)}/`;
}

/** Lists the text of an entry that is searched, in reading order. A story's text is indexed only with the story. */
export function fieldsOf(entry: Searchable): IndexedField[] {
  const field = (name: FieldName, text: string | undefined): IndexedField[] =>
    text?.trim() ? [{ name, id: '', label: '', text }] : [];
  const headline = field('headline', entry.headline);
  if (entry.kind === 'rule') return [...headline, ...field('text', entry.text)];
  return [
    ...headline,
    ...('aliases' in entry ? entry.aliases.flatMap((alias) => field('alias', alias)) : []),
    ...entry.cues.flatMap((cue) => field('cue', typeof cue === 'string' ? cue : cue.text)),
    ...('competencies' in entry ? entry.competencies.flatMap(({ title }) => field('competency', title)) : []),
    ...field('topic', entry.kind === 'question' ? entry.topic.title : KIND_WORDS[entry.kind]),
    ...(entry.kind === 'story' ? entry.questions.flatMap(({ title }) => field('answers', title)) : []),
    ...sectionsOf(entry.answer),
    ...('followUps' in entry
      ? entry.followUps.flatMap(({ asks, answer }) => [...field('followUp', asks), ...field('followUp', answer)])
      : []),
  ];
}

function sectionsOf(answer: MeasuredAnswer): IndexedField[] {
  return nameSections(answer.sections, '')
    .filter(({ section }) => !section.note)
    .map(({ section, id, label }) => ({
      name: section.role && section.role.length === 1 ? (section.role as FieldName) : 'text',
      id: label || section.role ? id : '',
      label,
      text: section.spoken.map((block) => block.text).join(' '),
    }))
    .filter(({ label, text }) => (label + text).trim());
}

/** Seconds to say an entry. 0 if it has nothing to say yet. */
export function secondsOf(entry: Searchable): number {
  if (entry.kind === 'rule') return 0;
  return entry.kind === 'question' ? entry.seconds : entry.answer.seconds;
}

/** Prepares a text for the index: quotation marks as on the pages, and words split as in queries. */
export function plainText(text: string): string {
  return typeset(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(?<=\S)[–—…](?=\S)/g, ' $& '),
  );
}

/** Escapes a text for HTML. */
const escape = (text: string) => plainText(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/**
 * Writes an entry as the page that the engine indexes. Each field has its weight, and an anchor that tells in which
 * field a word was found.
 */
export function toIndexHtml(entry: Searchable, language: string): string {
  const fields = fieldsOf(entry).map(
    (field) =>
      `<p id="${escape(formatAnchor(field))}" data-pagefind-weight="${WEIGHTS[field.name]}">${escape([field.label, field.text].filter(Boolean).join('. '))}</p>`,
  );
  return `<!doctype html><html lang="${escape(language)}"><body data-pagefind-body><i data-pagefind-meta="kind:${entry.kind}"></i><i data-pagefind-meta="seconds:${secondsOf(entry)}"></i><h1 data-pagefind-weight="${WEIGHTS.title}">${escape(entry.title)}</h1>${fields.join('')}</body></html>`;
}
