import type { Phrases } from '../compile.ts';

/** How interviewers ask without a question mark. */
export const asks: Phrases = {
  starts: [
    '[(por favor|por favor,|você pode|poderia|pode) ](fale|conte|descreva|explique|apresente|dê|diga|cite)[-(me|nos)] (sobre|um|uma|de|do|da|o|a|seu|sua|como|por|mais|alguma|algum)',
    '[por favor ](fale-me|conte-me|conte-nos|fale-nos|diga-me|diga-nos|dê-me|apresente-se|fala-me|conta-me|descreve)',
    'me (fale|conte|diga|dê)',
    'por (que|quê) (você|quer|queres|devemos|deveríamos|saiu|deixou|escolheu|nós|nossa|esta|este)',
    'porque (é que|você|quer|queres|devemos|saiu|deixou)',
    'qual (é|foi|seria|seu|sua)',
    'quais (são|foram|seriam|os seus|as suas|seus|suas)',
    '(como|o que|qual|quais|quando|onde|quem|por que|porque) … (você|vocês|tu|te|teu|tua|seu|sua|seus|suas|lhe)',
    '(você|já) (já|teve|consegue|pode|gosta|tem)',
  ],
};

/** Questions that ask for something that happened, once. */
export const asksForStory: Phrases = {
  holds: [
    'uma situação',
    'um exemplo',
    'uma vez',
    'uma ocasião',
    'um momento',
    'alguma vez',
    'você já',
    'quando você',
    'como você (resolveu|lidou)',
    '(maior|pior|melhor|mais difícil|mais orgulho*)',
  ],
  starts: ['(fale|conte|descreva)[-(me|nos)][ (de|sobre)] (um|uma)'],
};

/** Questions about the speaker's reasons, plans or character, which a pitch answers. */
export const asksForPitch: Phrases = {
  starts: [
    'por (que|quê)',
    'porque',
    'onde você se vê',
    'apresente-se',
    '(fale|conte)[-me][ (de|sobre)] (você|si)',
    'o que (te|o|a) (diferencia|distingue)',
  ],
};

/** Questions that ask for several things. */
export const asksForList: Phrases = { starts: ['quais são', 'o que (te|o|a|lhe) (motiva|inspira)'] };

/** What a question is called in notes: "Q: …", "Question 3". */
export const asked: readonly string[] = ['pergunta'];

/** Who asks in notes: "Interviewer: …". */
export const asker: readonly string[] = ['entrevistador', 'entrevistadora'];

/** What stands before a number in titles of stories. */
export const numbered: readonly string[] = ['historia', 'exemplo', 'relato'];

/** Who answers in notes: "Candidate: …". */
export const answerer: readonly string[] = ['candidato', 'candidata', 'eu'];

/** What an answer begins with in notes: "A: …". */
export const opensAnswer: readonly string[] = ['r', 'resposta'];

/** How interviewers address the speaker. */
export const you: readonly string[] = ['você', 'vocês', 'tu', 'te', 'teu', 'tua', 'seu', 'sua', 'seus', 'suas'];

/** What stands in place of an answer that nobody has written yet. */
export const unanswered: readonly string[] = [
  'a (fazer|completar|escrever|responder|preencher|decidir)',
  'por (fazer|completar|escrever|responder)',
  'pendente',
  'ainda não (respondida|escrita|decidida|respondido|escrito)',
  'sem resposta',
  'em andamento',
];
