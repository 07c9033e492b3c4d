import type { Phrases } from '../compile.ts';
import type { ColumnName, LabelName, SectionName } from '../language.ts';

/** Headings of sections in notes. */
export const sections: Readonly<Record<SectionName, Phrases>> = {
  contents: { whole: ['inhalt', 'inhaltsverzeichnis', 'übersicht'] },
  'for them': {
    holds: [
      '[meine ](fragen|rückfragen) an (den|die|das|sie|mein*|euch|interviewer|unternehmen|firma|arbeitgeber|team)',
      'fragen für (sie|den|die|das)',
      'eigene fragen',
      'meine fragen',
      'was ich (fragen|wissen) (will|möchte|werde)',
    ],
  },
  rules: {
    holds: ['goldene regeln', 'grundregeln'],
    whole: ['[meine ](regeln|tipps|prinzipien|grundsätze|leitsätze)', '[meine ](regeln|tipps) (für|zum|zu) _'],
  },
  aside: {
    whole: [
      'dresscode',
      'was anziehen',
      'was mitbringen',
      'mitbringen',
      'packliste',
      'links',
      'nützliche links',
      'quellen',
      'literatur',
      'aufgaben',
      'noch zu tun',
      'checkliste[n]',
      'logistik',
      'recherche',
      'firmenrecherche',
      'anreise',
      'zeitplan',
    ],
    starts: ['gehalt', 'gehalts*', 'über (die firma|das unternehmen|den arbeitgeber)'],
  },
  strengths: {
    starts: [
      '[(meine|größte|wichtigste) ][(größte|größten|wichtigste|wichtigsten|zentrale|zentralen) ](stärke|stärken)',
    ],
    except: ['[meine ]stärken (und|&)'],
  },
  weaknesses: {
    starts: [
      '[(meine|größte|wichtigste) ][(größte|größten|wichtigste|wichtigsten) ](schwäche|schwächen|entwicklungsfelder|verbesserungspotenzial*)',
    ],
  },
  stories: {
    starts: [
      '[(meine|star|die|beste|wichtigste|star) ](geschichten|stories|erfahrungen|star beispiele|beispielgeschichten|erlebnisse)',
    ],
  },
};

/** Words for a strength and for a weakness, which together name a section of both. */
export const claims = { strength: ['stärke', 'stärken'], weakness: ['schwäche', 'schwächen'] } as const;

/** Labels in notes whose text becomes a field, or is no part of the answer. */
export const labels: Readonly<Record<LabelName, Phrases>> = {
  answer: {
    whole: [
      '[(meine|beispiel|muster) ]antwort',
      'musterantwort',
      'beispielantwort',
      'bewerber',
      'bewerberin',
      'kandidat',
      'kandidatin',
    ],
  },
  cues: {
    whole: [
      'stichwort',
      'stichworte',
      'stichwörter',
      'stichpunkte',
      'schlagworte',
      'schlüsselwörter',
      'merkhilfe',
      'eselsbrücke',
      'gedächtnisstütze',
    ],
  },
  headline: { whole: ['kernaussage', 'in einem satz', 'kurzfassung', 'kurzversion', 'einzeiler'] },
  spoken: { holds: ['sprechfassung', 'gesprochene fassung', 'gesprochene version', 'ausformuliert', 'so sage ich es'] },
  followUps: {
    whole: ['[mögliche ](nachfragen|rückfragen|anschlussfragen|folgefragen)', 'nachfrage', 'anschlussfrage'],
  },
  notes: {
    whole: ['notiz', 'notizen', 'anmerkung[en]', 'hinweis[e]', 'tipp[s]', 'erinnerung', 'nicht vergessen', 'achtung'],
  },
};

/** Labels of notes to yourself, which are not said aloud. */
export const notes: readonly string[] = ['notiz', 'notizen', 'notiz an mich', 'notizen für mich', 'anmerkung[en]'];

/** Headings that never start an entry, because they are a part of the answer above. */
export const inner: Phrases = {
  whole: [
    '[(die|das|meine|mein|der) ](situation|ausgangslage|ausgangssituation|kontext|hintergrund|aufgabe|ziel|auftrag|vorgehen|handlung|aktion|maßnahme|umsetzung|lösung|ergebnis|resultat|wirkung|erkenntnis|lehre|reflexion)[(e|n|en|se)]',
    'problem',
    'herausforderung[en]',
    '[(meine|muster|beispiel) ]antwort',
    'musterantwort',
    'was ich (getan|gemacht|gelernt) habe',
    'gelerntes',
    '[mögliche ](nachfragen|rückfragen|anschlussfragen|folgefragen)',
    'stichworte',
    'stichpunkte',
    'schlüsselwörter',
    'notiz',
    'notizen',
  ],
};

/** Headings that say that questions follow, but not about what. */
export const general: Phrases = {
  whole: [
    '[(meine|mögliche|typische|häufige) ](frage|fragen|antworten)',
    '[(meine|mögliche|typische|häufige) ]fragen (und|&) antworten',
    'interviewfragen',
    'bewerbungsfragen',
  ],
};

/** Words in the title of a whole document, which is no topic. */
export const document: readonly string[] = [
  'interview',
  'vorstellungsgespräch[(e|s)]',
  'bewerbung[en]',
  'bewerbungsgespräch[(e|s)]',
  'vorbereitung',
  'notizen',
  'fragen',
  'antworten',
];

/** Headings that only say that a strength or weakness follows. */
export const bare: Phrases = { whole: ['[meine ][(größte|größten) ](stärke|stärken|schwäche|schwächen)'] };

/** Words in headings of what is told of one story: a version, an example. */
export const versions: readonly string[] = ['fassung', 'version', 'antwort', 'beispiel', 'geschichte'];

/** Headers of columns in a table of entries. */
export const columns = {
  asked: { starts: ['frage[n]', 'gefragt', 'geschichte[n]', 'titel', 'thema', 'stärke[n]', 'schwäche[n]'] },
  answer: { whole: ['[(meine|kurze|lange) ]antwort[en]', 'was ich sage', 'beispiel[e]'] },
  notes: { whole: ['notiz', 'notizen', 'anmerkung[en]', 'kommentar[e]'] },
  titles: { starts: ['geschichte[n]', 'titel', 'thema'] },
} satisfies Record<ColumnName, Phrases>;
