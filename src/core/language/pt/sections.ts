import type { Phrases } from '../compile.ts';
import type { ColumnName, LabelName, SectionName } from '../language.ts';

/** Headings of sections in notes. */
export const sections: Readonly<Record<SectionName, Phrases>> = {
  contents: { whole: ['índice', 'sumário', 'conteúdo[s]'] },
  'for them': {
    holds: [
      'pergunta[s] para (eles|o|a|os|as|a empresa|fazer|vocês)',
      'pergunta[s] a fazer',
      'pergunta[s] que (farei|vou fazer|quero fazer)',
      'perguntas (ao|à|aos) (entrevistador[es]|equipe|equipa|empresa)',
      'minhas perguntas',
    ],
  },
  rules: {
    holds: ['regras de ouro'],
    whole: ['[(minhas|meus) ](regras|dicas|princípios|conselhos)', '[(minhas|meus) ](regras|dicas|princípios) para _'],
  },
  aside: {
    whole: [
      'o que (vestir|levar)',
      'código de vestuário',
      'links',
      'links úteis',
      'recursos',
      'fontes',
      'referências',
      'pendências',
      'a fazer',
      'logística',
      'pesquisa',
      'agenda',
    ],
    starts: ['salário', 'pretensão salarial', 'sobre a empresa'],
  },
  strengths: {
    starts: [
      '[(meus|minhas|meu|minha) ][(principais|principal|maior|maiores) ](pontos fortes|ponto forte|forças|qualidades|qualidade|fortalezas)',
    ],
    except: ['[(meus|minhas) ](pontos fortes|forças|qualidades) (e|&)'],
  },
  weaknesses: {
    starts: [
      '[(meus|minhas|meu|minha) ][(principais|principal|maior|maiores) ](pontos fracos|ponto fraco|fraquezas|fraqueza|defeitos|defeito)',
      'pontos a melhorar',
      'área[s] de melhoria',
    ],
  },
  stories: { starts: ['[(minhas|as) ](histórias|estórias|experiências|relatos|exemplos star)'] },
};

/** Words for a strength and for a weakness, which together name a section of both. */
export const claims = {
  strength: ['pontos fortes', 'ponto forte', 'força', 'forças', 'qualidade', 'qualidades'],
  weakness: ['fortes e fracos', 'pontos fracos', 'ponto fraco', 'fraqueza', 'fraquezas', 'defeito', 'defeitos'],
} as const;

/** Labels in notes whose text becomes a field, or is no part of the answer. */
export const labels: Readonly<Record<LabelName, Phrases>> = {
  answer: { whole: ['[(minha|a) ]resposta', 'resposta modelo', 'candidato', 'candidata'] },
  cues: { whole: ['palavra[s]-chave', 'pontos-chave', 'ideias-chave', 'mnemônica', 'mnemónica'] },
  headline: { whole: ['em uma (frase|linha)', 'numa (frase|linha)', 'ideia-chave', 'mensagem-chave', 'versão curta'] },
  spoken: { holds: ['versão (oral|falada|final)', 'como eu diria'] },
  followUps: {
    whole: [
      '[(possíveis|possível) ](perguntas de acompanhamento|perguntas de seguimento|perguntas adicionais|perguntas complementares)',
    ],
  },
  notes: {
    whole: ['nota[s]', 'anotação', 'anotações', 'observação', 'observações', 'dica[s]', 'lembrete[s]', 'não esquecer'],
  },
};

/** Labels of notes to yourself, which are not said aloud. */
export const notes: readonly string[] = ['nota[s]', 'anotação', 'anotações', 'nota[s] (para mim|pessoais)'];

/** Headings that never start an entry, because they are a part of the answer above. */
export const inner: Phrases = {
  whole: [
    '[(a|o|os|as|minha|minhas|meu) ](situação|contexto|tarefa|objetivo|objectivo|ação|ações|acção|abordagem|solução|resultado|resultados|impacto|aprendizado|aprendizados|aprendizagem|lição|lições|reflexão|problema|desafio)',
    '[minha ]resposta',
    'resposta modelo',
    '[o ]que [eu ](fiz|aprendi)',
    'palavra[s]-chave',
    'perguntas de (acompanhamento|seguimento)',
    'nota[s]',
    'anotações',
  ],
};

/** Headings that say that questions follow, but not about what. */
export const general: Phrases = {
  whole: [
    '[(minhas|as|possíveis) ]perguntas[ (possíveis|frequentes|comuns|de entrevista)]',
    '[(minhas|as) ]perguntas (e|&) respostas',
    'respostas',
  ],
};

/** Words in the title of a whole document, which is no topic. */
export const document: readonly string[] = [
  'entrevista[s]',
  'preparação',
  'notas',
  'anotações',
  'perguntas',
  'respostas',
  'candidatura',
];

/** Headings that only say that a strength or weakness follows. */
export const bare: Phrases = {
  whole: [
    '[(meus|minhas|meu|minha) ][(maior|principal) ](pontos fortes|ponto forte|pontos fracos|ponto fraco|qualidade|qualidades|fraqueza|fraquezas|defeito|defeitos|força|forças)',
  ],
};

/** Words in headings of what is told of one story: a version, an example. */
export const versions: readonly string[] = ['versão', 'resposta', 'exemplo', 'história'];

/** Headers of columns in a table of entries. */
export const columns = {
  asked: {
    starts: [
      'pergunta[s]',
      'história[s]',
      'título',
      'tema',
      'ponto[s] (forte|fortes|fraco|fracos)',
      'qualidade[s]',
      'defeito[s]',
    ],
  },
  answer: { whole: ['[minha ]resposta[s]', 'o que digo', 'exemplo[s]'] },
  notes: { whole: ['nota[s]', 'anotação', 'anotações', 'comentário[s]', 'observações'] },
  titles: { starts: ['história[s]', 'título', 'tema'] },
} satisfies Record<ColumnName, Phrases>;
