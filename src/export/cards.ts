import { stringify } from 'csv-stringify/sync';
import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import { ROLES } from '../core/answer/star.ts';
import type { Pack } from '../interviews/pack.ts';
import { answersTo } from '../core/library/answers-to.ts';
import { CARD_KINDS, type CardKind } from '../core/library/kinds.ts';
import { listNodes } from '../core/library/library.ts';
import type { CompetencyNode, Library, NodeOf, Question, Story } from '../core/library/model.ts';
import { escapeHtml, htmlOf, labelName } from './text.ts';
import { NOT_ANSWERED } from '../core/library/labels.ts';

/** A flash card. */
interface Card {
  /** Stays the same while the file keeps its name, so that importing the cards again updates them. */
  id: string;
  /** HTML. */
  front: string;
  /** HTML. */
  back: string;
  tags: string[];
}

/** The header lines that tell Anki what the columns are. See the chapter on text files in its manual. */
const headersFor = (deck: string) =>
  [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deck}`,
    '#columns:ID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ].join('\n');

/**
 * Writes flash cards for Anki: one for each question, and one for each part of each story.
 * @param pack the interview that the cards are for; they get their own deck and ids, because its answers differ
 */
export function writeCards(library: Library, pack?: Pack): string {
  const scope = ['greenroom', ...(pack ? [pack.slug] : [])].join(':');
  const cards = listNodes(library, CARD_KINDS).flatMap((node) => {
    const make = CARDS[node.kind] as (node: NodeOf<CardKind>) => Card[];
    return make(node);
  });
  const rows = cards.map(({ id, front, back, tags }) => [
    `${scope}:${id}`,
    onOneLine(front),
    onOneLine(back),
    ['greenroom', ...tags.map((tag) => `greenroom::${tag}`)].join(' '),
  ]);
  const deck = library.site.name + (pack ? `::${pack.title}` : '');
  return `${headersFor(deck.replace(/\s+/g, ' '))}\n${stringify(rows, { delimiter: '\t' })}`;
}

/** Makes the cards of an entry, by its kind. */
const CARDS: { [K in CardKind]: (node: NodeOf<K>) => Card[] } = {
  question: (question) => [cardOfQuestion(question)],
  story: cardsOfStory,
};

function cardOfQuestion(question: Question): Card {
  const { slug, title, topic, competencies, headline, cues, stories } = question;
  const parts = answersTo(question).flatMap((answer) => partsOf(answer));
  return {
    id: `question:${slug}`,
    front: escapeHtml(title),
    back: question.answered
      ? [
          strong(headline),
          list(cues),
          ...parts.map(({ name, html }) => (name ? `<p><b>${escapeHtml(name)}</b></p>` : '') + html),
          stories.length ? `<p><i>Story: ${escapeHtml(stories.map((story) => story.title).join('; '))}</i></p>` : '',
        ].join('')
      : `<p>${NOT_ANSWERED}</p>`,
    tags: ['question', `topic::${topic.id}`, ...tagsOf(competencies)],
  };
}

/** Makes a card for each part of a story. */
function cardsOfStory({ slug, title, cues, answer, competencies }: Story): Card[] {
  const counts = new Map<string, number>();
  return partsOf(answer).map(({ name, role, html }) => {
    const part = role ?? 'part';
    const times = (counts.get(part) ?? 0) + 1;
    counts.set(part, times);
    const cue = times === 1 ? cues.find((prompt) => prompt.role === role)?.text : undefined;
    const label = name || (role ? ROLES[role] : 'The story');
    const partName = role && label.toLowerCase() !== ROLES[role].toLowerCase() ? `${ROLES[role]}: ${label}` : label;
    return {
      id: `story:${slug}:${part}${times > 1 ? times : ''}`,
      front: `${escapeHtml(title)}<br><b>${escapeHtml(partName + (times > 1 ? ` (${times})` : ''))}</b>`,
      back: strong(cue) + html,
      tags: ['story', ...(role ? [`part::${role}`] : []), ...tagsOf(competencies)],
    };
  });
}

/** The parts of an answer that are said aloud, without notes. */
function partsOf(answer: MeasuredAnswer) {
  return answer.sections
    .filter(({ said }) => said.length > 0)
    .map((section) => ({ name: labelName(section), role: section.role, html: htmlOf(section, answer) }));
}

/**
 * Puts HTML on one line, because some programs read each line end as the end of a card. Line ends in code become <br>.
 */
function onOneLine(html: string): string {
  return html.replace(
    /(<pre>[\s\S]*?<\/pre>)|\n+/g,
    (_, code?: string) => code?.replace(/\n/g, '<br>').replace(/\t/g, '    ') ?? ' ',
  );
}

function strong(text: string | undefined): string {
  return text ? `<p><b>${escapeHtml(text)}</b></p>` : '';
}

function list(items: readonly string[]): string {
  return items.length ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : '';
}

function tagsOf(competencies: readonly CompetencyNode[]): string[] {
  return competencies.map(({ id }) => `competency::${id}`);
}
