import type { Language } from '../language.ts';
import { NAMES, PARTS, PROBLEM } from './parts.ts';
import {
  ANSWERER,
  ASKED,
  ASKER,
  ASKS,
  ASKS_FOR_LIST,
  ASKS_FOR_PITCH,
  ASKS_FOR_STORY,
  NUMBERED,
  OPENS_ANSWER,
  UNANSWERED,
  YOU,
} from './questions.ts';
import { BARE, CLAIMS, COLUMNS, DOCUMENT, GENERAL, INNER, LABELS, NOTES, SECTIONS, VERSIONS } from './sections.ts';

/** German. */
export const de: Language = {
  code: 'de',
  parts: PARTS,
  problem: PROBLEM,
  names: NAMES,
  notes: NOTES,
  asks: ASKS,
  asksForStory: ASKS_FOR_STORY,
  asksForPitch: ASKS_FOR_PITCH,
  asksForList: ASKS_FOR_LIST,
  sections: SECTIONS,
  claims: CLAIMS,
  labels: LABELS,
  inner: INNER,
  general: GENERAL,
  document: DOCUMENT,
  bare: BARE,
  numbered: NUMBERED,
  asked: ASKED,
  asker: ASKER,
  answerer: ANSWERER,
  opensAnswer: OPENS_ANSWER,
  you: YOU,
  unanswered: UNANSWERED,
  versions: VERSIONS,
  columns: COLUMNS,
};
