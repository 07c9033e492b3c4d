import { describe, expect, test } from 'vitest';
import { measureAnswer } from '../../../../src/core/answer/analyze.ts';
import { parseAnswer } from '../../../../src/core/answer/parse.ts';
import { findRole, type Role } from '../../../../src/core/answer/star.ts';
import { ALL_LANGUAGES, languagesOf } from '../../../../src/core/language/languages.ts';
import { type Meaning, meaningOf } from '../../../../src/import/words/meaning.ts';
import { isQuestion } from '../../../../src/import/words/titles.ts';

describe('a label names a part in the language of the answers', () => {
  test.each<[string, string, Role]>([
    ['de', 'Situation', 'S'],
    ['de', 'Die Ausgangslage:', 'S'],
    ['de', 'Aufgabe', 'T'],
    ['de', 'AUFGABE', 'T'],
    ['de', 'Mein Ziel', 'T'],
    ['de', 'Vorgehen', 'A'],
    ['de', 'Handlung', 'A'],
    ['de', 'Aktion', 'A'],
    ['de', 'Maßnahmen', 'A'],
    ['de', 'MASSNAHMEN', 'A'],
    ['de', 'Lösung', 'A'],
    ['de', 'Loesung', 'A'],
    ['de', 'Losung', 'A'],
    ['de', 'Was ich getan habe', 'A'],
    ['de', 'Ergebnis', 'R'],
    ['de', 'Erkenntnis', 'L'],
    ['de', 'Was ich gelernt habe', 'L'],
    ['de', 'Herausforderung', 'S'],
    ['de', 'Fazit', 'close'],
    ['de-AT', 'Ergebnis', 'R'],
    ['fr', 'Contexte', 'S'],
    ['fr', 'Tâche', 'T'],
    ['fr', 'TACHE', 'T'],
    ['fr', 'Objectif', 'T'],
    ['fr', 'Démarche', 'A'],
    ['fr', 'De\u0301marche', 'A'],
    ['fr', 'Ce que j’ai fait', 'A'],
    ['fr', 'Mise en œuvre', 'A'],
    ['fr', 'Mise en oeuvre', 'A'],
    ['fr', 'Résultat', 'R'],
    ['fr', 'RÉSULTATS', 'R'],
    ['fr', 'Leçon', 'L'],
    ['es', 'Situación', 'S'],
    ['es', 'Situacion', 'S'],
    ['es', 'Tarea', 'T'],
    ['es', 'Acción', 'A'],
    ['es', 'Acciones', 'A'],
    ['es', '¿Qué hice?', 'A'],
    ['es', 'Resultado', 'R'],
    ['es', 'Lo que aprendí', 'L'],
    ['pt', 'Situação', 'S'],
    ['pt', 'Tarefa', 'T'],
    ['pt', 'Ação', 'A'],
    ['pt', 'Acção', 'A'],
    ['pt', 'ACOES', 'A'],
    ['pt-BR', 'O que eu fiz', 'A'],
    ['pt', 'Resultados', 'R'],
    ['pt', 'Lições aprendidas', 'L'],
  ])('%s: %s → %s', (tag, label, role) => {
    expect(findRole(label, { languages: languagesOf(tag) })).toBe(role);
    expect(findRole(label, { languages: ALL_LANGUAGES })).toBe(role);
  });

  test.each(['de', 'fr', 'es', 'pt'])('and in English beside %s', (tag) => {
    expect(
      ['Situation', 'Task', 'What I did', 'Outcome'].map((label) => findRole(label, { languages: languagesOf(tag) })),
    ).toEqual(['S', 'T', 'A', 'R']);
  });

  test.each([
    ['en', 'Aktion'],
    ['en', 'Résultat'],
    ['it', 'Aufgabe'],
    ['de', 'Tarea'],
    ['fr', 'Aufgabe'],
    ['de', 'Aufgabenheft'],
    ['fr', 'Actionnaires'],
    ['es', 'Factura'],
  ])('but none in another, nor within a longer word: %s: %s', (tag, label) => {
    expect(findRole(label, { languages: languagesOf(tag) })).toBeNull();
  });
});

const TOLD: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: ['Situation', 'Aufgabe', 'Vorgehen', 'Ergebnis'],
  fr: ['Contexte', 'Tâche', 'Démarche', 'Résultat'],
  es: ['Situación', 'Tarea', 'Acción', 'Resultado'],
  pt: ['Situação', 'Tarefa', 'Ação', 'Resultado'],
};

describe.each(Object.entries(TOLD))('a story told in %s', (tag, labels) => {
  const languages = languagesOf(tag);
  test.each([
    ['headings', (label: string) => `## ${label}\n\nAbc def.`],
    ['headings with a colon', (label: string) => `### ${label} :\n\nAbc def.`],
    ['bold labels', (label: string) => `**${label}:** Abc def.`],
    ['bold labels before a colon', (label: string) => `**${label}** : Abc def.`],
    ['bold labels with a full stop', (label: string) => `**${label}.** Abc def.`],
    ['bold lines', (label: string) => `**${label}**\nAbc def.`],
    ['plain labels', (label: string) => `${label}: Abc def.`],
    ['capitals', (label: string) => `## ${label.toUpperCase()}\n\nAbc def.`],
    ['list items', (label: string) => `- **${label}:** Abc def.`],
  ])('under %s is a story', (_, write) => {
    const answer = parseAnswer(labels.map(write).join('\n\n'), { languages });
    expect(answer.sections.map(({ role }) => role)).toEqual(['S', 'T', 'A', 'R']);
    expect(measureAnswer(answer, { title: 'X', languages }).shape).toBe('story');
  });
});

test('an English answer stays one, whatever words of other languages it holds', () => {
  const text = 'We called it **Aktion:** a week of repairs.\n\n**Résultat:** is what the French team wrote.';
  expect(parseAnswer(text).sections.map(({ role }) => role)).toEqual(['headline', null]);
});

test.each([
  ['Notizen', 'de'],
  ['Remarques', 'fr'],
  ['Apuntes', 'es'],
  ['Anotações', 'pt'],
])('what stands under "%s" is not said', (label, tag) => {
  const { sections } = parseAnswer(`Abc.\n\n## ${label}\n\nDef.`, { languages: languagesOf(tag) });
  expect(sections.map(({ note }) => note)).toEqual([false, true]);
});

describe('an import knows a question in any language', () => {
  test.each([
    'Erzählen Sie etwas über sich',
    'ERZÄHLEN SIE VON EINEM KONFLIKT',
    'Beschreiben Sie eine Situation, in der Sie gescheitert sind',
    'Warum möchten Sie bei uns arbeiten',
    'Wie gehen Sie mit Kritik um',
    'Was motiviert dich',
    'Parlez-moi de vous',
    'Décrivez une situation difficile',
    'Decrivez une situation difficile',
    'Pourquoi voulez-vous ce poste',
    'Comment gérez-vous votre temps',
    'Háblame de ti',
    'Hableme de usted',
    'Cuénteme sobre un conflicto',
    '¿Por qué quiere trabajar aquí',
    'Cómo maneja su tiempo',
    'Fale sobre você',
    'Conte-me sobre um conflito',
    'Por que você quer sair',
    'Qual é o seu maior defeito',
  ])('%s', (title) => {
    expect(isQuestion(title)).toBe(true);
  });

  test.each([
    'Kundendienst',
    'Wiener Werkstatt',
    'Parler en public',
    'Describir',
    'Contexto',
    'Comment section',
    'Was',
  ])('and no title that asks nothing: %s', (title) => {
    expect(isQuestion(title)).toBe(false);
  });
});

describe('an import knows sections in any language', () => {
  test.each<[string, Meaning]>([
    ['Stärken', 'strengths'],
    ['Staerken', 'strengths'],
    ['MEINE STÄRKEN:', 'strengths'],
    ['**Meine größten Stärken**', 'strengths'],
    ['Schwächen', 'weaknesses'],
    ['Stärken und Schwächen', 'strengths and weaknesses'],
    ['Geschichten', 'stories'],
    ['Fragen an Sie', 'for them'],
    ['Fragen an das Unternehmen', 'for them'],
    ['Goldene Regeln', 'rules'],
    ['Inhalt', 'contents'],
    ['Gehaltsvorstellung', 'aside'],
    ['Points forts', 'strengths'],
    ['Mes faiblesses', 'weaknesses'],
    ['Points forts et points faibles', 'strengths and weaknesses'],
    ['Mes histoires', 'stories'],
    ['Questions à poser', 'for them'],
    ['Questions a leur poser', 'for them'],
    ['Règles d’or', 'rules'],
    ['Sommaire', 'contents'],
    ['Fortalezas', 'strengths'],
    ['Mis debilidades', 'weaknesses'],
    ['Fortalezas y debilidades', 'strengths and weaknesses'],
    ['Historias', 'stories'],
    ['Preguntas para ellos', 'for them'],
    ['Reglas de oro', 'rules'],
    ['Pontos fortes', 'strengths'],
    ['Meus pontos fracos', 'weaknesses'],
    ['Pontos fortes e fracos', 'strengths and weaknesses'],
    ['Puntos fuertes y débiles', 'strengths and weaknesses'],
    ['Points forts et faibles', 'strengths and weaknesses'],
    ['Minhas histórias', 'stories'],
    ['Perguntas para a empresa', 'for them'],
    ['Regras de ouro', 'rules'],
  ])('%s → %s', (title, meaning) => {
    expect(meaningOf(title)).toBe(meaning);
  });

  test.each(['Stärkung', 'Forcer une porte', 'Historial', 'Pontos', 'Forte'])('and no other heading: %s', (title) => {
    expect(meaningOf(title)).toBeNull();
  });
});
