import type { Phrases } from '../compile.ts';

/** How interviewers ask without a question mark. */
export const asks: Phrases = {
  starts: [
    '[(pouvez-vous|pourriez-vous|alors,) ](parlez|racontez|décrivez|présentez|expliquez|donnez|citez|dites)',
    '[(peux-tu|pourrais-tu) ](parle|raconte|décris|présente|explique|donne|cite|dis)-(moi|nous|toi|un|une|ton|ta)',
    '(pouvez|pourriez|avez|êtes|aimez|travaillez|savez|voulez|seriez|auriez)-vous',
    '(peux|pourrais|as|es|aimes|sais|veux)-tu',
    'pourquoi (vous|nous|cette|ce|avez|êtes|voulez|souhaitez|devrions|devrait|as|veux|quittez)',
    "qu'est-ce (que|qui) vous",
    "qu'est-ce qu*",
    'que (feriez|faites|savez|pensez|diriez|signifie)',
    'quel[le][s] (est|sont|était|étaient|a été|ont été)',
    '(comment|où|quand|que|quoi|combien|qui|quel|quelle|quels|quelles) … (vous|votre|vos|tu|toi|ton|ta|tes)',
  ],
};

/** Questions that ask for something that happened, once. */
export const asksForStory: Phrases = {
  holds: [
    'une situation',
    'un exemple',
    'une fois',
    'un moment',
    'une occasion',
    'avez-vous déjà',
    'as-tu déjà',
    'quand avez-vous',
    'comment avez-vous',
    "qu'avez-vous",
    'plus (grand|grande|gros|grosse|difficile|fier|fière|belle|beau)',
    'pire',
    'meilleur[e]',
  ],
  starts: ["(parlez|racontez|décrivez)[-(moi|nous)] (d'un|d'une|de la|du|un|une)"],
};

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
export const asksForPitch: Phrases = {
  starts: [
    'pourquoi',
    'où vous voyez-vous',
    'présentez-vous',
    'parlez-(moi|nous) de vous',
    "qu'est-ce qui vous (distingue|rend)",
  ],
};

/** Questions that ask for several things. */
export const asksForList: Phrases = { starts: ['quel[le]s sont', "qu'est-ce qui vous (motive|passionne|plaît)"] };

/** What a question is called in notes: "Q: …", "Question 3". */
export const asked: readonly string[] = ['question'];

/** Who asks in notes: "Interviewer: …". */
export const asker: readonly string[] = ['recruteur', 'recruteuse'];

/** What stands before a number in titles of stories. */
export const numbered: readonly string[] = ['histoire', 'exemple', 'récit'];

/** Who answers in notes: "Candidate: …". */
export const answerer: readonly string[] = ['candidat', 'candidate', 'moi'];

/** What an answer begins with in notes: "A: …". */
export const opensAnswer: readonly string[] = ['r', 'réponse'];

/** How interviewers address the speaker. */
export const you: readonly string[] = ['vous', 'votre', 'vos', 'tu', 'toi', 'ton', 'ta', 'tes'];

/** What stands in place of an answer that nobody has written yet. */
export const unanswered: readonly string[] = [
  'à (faire|compléter|rédiger|écrire|remplir|préciser|décider)',
  'pas encore (rédigé|répondu|écrit|décidé)',
  'en cours',
  'pas de réponse',
  'manquant',
];
