import type { Phrases } from '../compile.ts';

/** How interviewers ask without a question mark. */
export const asks: Phrases = {
  starts: [
    '[(bitte|können sie bitte|könnten sie) ](erzählen|beschreiben|schildern|erklären|nennen|erläutern) sie',
    '[bitte ](erzähl|erzähle|beschreib|beschreibe|schildere|erklär|erkläre|nenn|nenne|erläutere) (mir|uns|mal|ein|eine|einen|von|doch|warum|wie|dein*)',
    'stellen sie sich',
    'stell dich',
    'geben sie [(mir|uns) ][ein ]beispiel*',
    'gib [(mir|uns) ][ein ]beispiel*',
    'führen sie (mich|uns)',
    'sprechen sie über',
    'überzeugen sie (mich|uns)',
    '(haben|sind|waren|können|könnten|würden|werden|wollen|möchten|arbeiten|mögen) sie',
    '(hast|bist|warst|kannst|könntest|würdest|willst|möchtest|arbeitest|magst) du',
    '(warum|wieso|weshalb|wie|was|wo|wer|wann|wofür|womit|wodurch|woran|worauf|worin|welche*) (haben|sind|waren|würden|werden|wollen|möchten|gehen|reagieren|sollten|motiviert|treibt|macht|reizt|interessiert) (sie|wir)',
    '(warum|wieso|weshalb|wie|was|wo|wer|wann|wofür|womit|wodurch|woran|worauf|worin|welche*) … (sie|ihr|ihre|ihren|ihrem|ihrer|ihnen|du|dich|dir|dein|deine|deinen|deinem|deiner)',
  ],
};

/** Questions that ask for something that happened, once. */
export const asksForStory: Phrases = {
  holds: [
    'situation',
    'beispiel',
    'einmal',
    'haben sie (jemals|schon)',
    'hast du (jemals|schon)',
    'wann haben sie',
    'wie haben sie',
    'was haben sie',
    'größte*',
    'schwierigste*',
    'schwerste*',
    'schlimmste*',
    'wichtigste*',
    'beste*',
    'meisten',
    'stolz',
  ],
  starts: ['(erzählen sie|beschreiben sie|schildern sie) [(mir|uns) ](von|ein|eine|einen)'],
};

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
export const asksForPitch: Phrases = {
  starts: [
    'warum',
    'wieso',
    'weshalb',
    'wo sehen sie sich',
    'stellen sie sich',
    'stell dich',
    'erzählen sie [(mir|uns) ](von sich|etwas über sich)',
    'was (macht|zeichnet) sie',
    'was unterscheidet sie',
  ],
};

/** Questions that ask for several things. */
export const asksForList: Phrases = { starts: ['was sind', 'welche', 'was (motiviert|treibt|begeistert)'] };

/** What a question is called in notes: "Q: …", "Question 3". */
export const asked: readonly string[] = ['frage'];

/** Who asks in notes: "Interviewer: …". */
export const asker: readonly string[] = ['interviewer', 'interviewerin'];

/** What stands before a number in titles of stories. */
export const numbered: readonly string[] = ['geschichte', 'beispiel', 'story'];

/** Who answers in notes: "Candidate: …". */
export const answerer: readonly string[] = ['bewerber', 'bewerberin', 'kandidat', 'kandidatin', 'ich'];

/** What an answer begins with in notes: "A: …". */
export const opensAnswer: readonly string[] = ['a', 'antwort'];

/** How interviewers address the speaker. */
export const you: readonly string[] = [
  'sie',
  'ihr',
  'ihre',
  'ihren',
  'ihrem',
  'ihrer',
  'ihnen',
  'du',
  'dich',
  'dir',
  'dein*',
];

/** What stands in place of an answer that nobody has written yet. */
export const unanswered: readonly string[] = [
  'noch (offen|nicht beantwortet|nicht geschrieben|zu schreiben|auszufüllen|zu klären)',
  'fehlt noch',
  'offen',
  'in arbeit',
  'keine antwort',
  'auszufüllen',
];
