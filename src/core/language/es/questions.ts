import type { Phrases } from '../compile.ts';

/** How interviewers ask without a question mark. */
export const asks: Phrases = {
  starts: [
    '[(por favor|por favor,|puede|podría) ](háblame|hábleme|háblanos|háblenos|cuéntame|cuénteme|cuéntanos|cuéntenos|dime|dígame|díganos|dame|deme|preséntate|preséntese)',
    '(describe|describa|descríbame|explica|explique|explícame|menciona|mencione|comparte|comparta) (un|una|el|la|tu|su|cómo|qué|por qué|cuál|alguna|algún)',
    'por qué (quiere|quieres|deberíamos|debemos|dejó|dejas|deja|eligió|elegiste|le|te|esta|este|nosotros|nuestra)',
    '(cómo|qué|cuál|cuáles|cuándo|dónde|quién) (es|son|fue|fueron|ha sido|haría|harías|hizo|hiciste|maneja|manejas|le|te|se|reacciona|reaccionas|gestiona|gestionas)',
    '(cómo|qué|cuál|cuáles|cuándo|dónde|quién|por qué) … (usted|ustedes|tú|ti|tu|tus|su|sus)',
    '(ha|has|puede|puedes|podría|podrías|está|estás|tiene|tienes) … (usted|alguna vez|tu|tus|su|sus)',
  ],
};

/** Questions that ask for something that happened, once. */
export const asksForStory: Phrases = {
  holds: [
    'una situación',
    'un ejemplo',
    'una vez',
    'una ocasión',
    'un momento',
    'alguna vez',
    'cuándo (ha|has)',
    'cómo (resolvió|resolviste|manejó|manejaste)',
    '(mayor|peor|mejor|más difícil|más orgulloso|más orgullosa)',
  ],
  starts: ['(cuénteme|cuéntame|describa|describe|hábleme|háblame)[ (de|sobre)] (un|una)'],
};

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
export const asksForPitch: Phrases = {
  starts: [
    'por qué',
    'dónde (se|te) ve[s]',
    'preséntese',
    'preséntate',
    '(hábleme|háblame|cuénteme|cuéntame) (de|sobre) (usted|ti)',
    'qué (le|te) (hace|distingue|diferencia)',
  ],
};

/** Questions that ask for several things. */
export const asksForList: Phrases = { starts: ['cuáles son', 'qué (le|te) (motiva|apasiona|gusta)'] };

/** What a question is called in notes: "Q: …", "Question 3". */
export const asked: readonly string[] = ['pregunta'];

/** Who asks in notes: "Interviewer: …". */
export const asker: readonly string[] = ['entrevistador', 'entrevistadora'];

/** What stands before a number in titles of stories. */
export const numbered: readonly string[] = ['historia', 'ejemplo', 'relato'];

/** Who answers in notes: "Candidate: …". */
export const answerer: readonly string[] = ['candidato', 'candidata', 'yo'];

/** What an answer begins with in notes: "A: …". */
export const opensAnswer: readonly string[] = ['r', 'respuesta'];

/** How interviewers address the speaker. */
export const you: readonly string[] = ['usted', 'ustedes', 'tú', 'ti', 'te', 'tu', 'tus', 'su', 'sus'];

/** What stands in place of an answer that nobody has written yet. */
export const unanswered: readonly string[] = [
  'por (hacer|completar|escribir|responder|decidir|definir)',
  'pendiente',
  'aún no (respondida|escrita|decidida|respondido|escrito)',
  'sin respuesta',
  'en curso',
  'falta [la ]respuesta',
];
