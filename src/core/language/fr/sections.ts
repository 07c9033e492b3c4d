import type { Phrases } from '../compile.ts';
import type { ColumnName, LabelName, SectionName } from '../language.ts';

/** Headings of sections in notes. */
export const sections: Readonly<Record<SectionName, Phrases>> = {
  contents: { whole: ['table des matières', 'sommaire'] },
  'for them': {
    holds: [
      'question[s] à (leur |lui |vous |nous |)poser',
      "questions (pour|au|aux) (eux|le|la|les|l'|recruteur[s]|entreprise|équipe)",
      'mes questions',
      'à (leur|lui) demander',
    ],
  },
  rules: {
    holds: ["règles d'or"],
    whole: ['[mes ](règles|conseils|principes|astuces)', '[mes ](règles|conseils|principes|astuces) pour _'],
  },
  aside: {
    whole: [
      'tenue',
      'code vestimentaire',
      'à apporter',
      'à emporter',
      'liens',
      'liens utiles',
      'ressources',
      'sources',
      'à faire',
      'check-list',
      'logistique',
      'recherche[s]',
      'planning',
    ],
    starts: ['salaire', 'rémunération', "à propos de l'entreprise", "sur l'entreprise"],
  },
  strengths: {
    starts: [
      '[(mes|mon|ma) ][principaux ](points forts|point fort|forces|atouts)',
      '[(ma|mes) ][(plus grande|plus grandes|principale|principales) ](qualité|qualités)',
    ],
    except: ['[mes ](points forts|forces|qualités) (et|&)'],
  },
  weaknesses: {
    starts: [
      '[(mes|mon|ma) ][(principaux|principales) ](points faibles|point faible|faiblesse|faiblesses|défaut|défauts)',
      "axe[s] (d'amélioration|de progrès|de progression)",
      'points à améliorer',
    ],
  },
  stories: { starts: ['[(mes|les) ](histoires|récits|expériences|exemples star|anecdotes)'] },
};

/** Words for a strength and for a weakness, which together name a section of both. */
export const claims = {
  strength: ['point fort', 'points forts', 'force', 'forces', 'qualité', 'qualités'],
  weakness: ['forts et faibles', 'point faible', 'points faibles', 'faiblesse', 'faiblesses', 'défaut', 'défauts'],
} as const;

/** Labels in notes whose text becomes a field, or is no part of the answer. */
export const labels: Readonly<Record<LabelName, Phrases>> = {
  answer: { whole: ['[(ma|exemple de) ]réponse', 'réponse (type|modèle)', 'candidat[e]'] },
  cues: { whole: ['mot[s]-clé[s]', 'mots clés', 'points clés', 'pense-bête', 'aide-mémoire', 'moyen mnémotechnique'] },
  headline: { whole: ['en une phrase', 'en une ligne', 'accroche', 'message clé', 'idée clé', 'version courte'] },
  spoken: { holds: ['version orale', 'version parlée', 'à dire', 'version finale'] },
  followUps: {
    whole: ['relance[s]', '[(questions|question) de ](relance|suivi)', 'questions (complémentaires|suivantes)'],
  },
  notes: { whole: ['note[s]', 'remarque[s]', 'conseil[s]', 'rappel[s]', 'astuce[s]', 'attention', 'à ne pas oublier'] },
};

/** Labels of notes to yourself, which are not said aloud. */
export const notes: readonly string[] = ['note[s]', 'remarque[s]', 'note[s] (pour moi|personnelles|à moi-même)'];

/** Headings that never start an entry, because they are a part of the answer above. */
export const inner: Phrases = {
  whole: [
    "[(la|le|l'|les|ma|mon|mes) ](situation|contexte|tâche|mission|objectif|action|démarche|approche|solution|résultat|impact|bilan|apprentissage|leçon|enseignement|réflexion|problème|défi)[s]",
    '[ma ]réponse',
    'réponse type',
    "ce que j'ai (fait|appris)",
    'mot[s]-clé[s]',
    'relance[s]',
    'questions de (relance|suivi)',
    'note[s]',
    'remarque[s]',
  ],
};

/** Headings that say that questions follow, but not about what. */
export const general: Phrases = {
  whole: [
    "[(mes|les) ]questions[ (possibles|fréquentes|courantes|types|d'entretien)]",
    '[(mes|les) ]questions (et|&) réponses',
    'réponses',
  ],
};

/** Words in the title of a whole document, which is no topic. */
export const document: readonly string[] = [
  'entretien[s]',
  'préparation',
  'notes',
  'questions',
  'réponses',
  'candidature',
];

/** Headings that only say that a strength or weakness follows. */
export const bare: Phrases = {
  whole: [
    '[(mes|mon|ma) ](points forts|point fort|points faibles|point faible|force|forces|faiblesse|faiblesses|qualité|qualités|défaut|défauts)',
  ],
};

/** Words in headings of what is told of one story: a version, an example. */
export const versions: readonly string[] = ['version', 'réponse', 'exemple', 'histoire'];

/** Headers of columns in a table of entries. */
export const columns = {
  asked: {
    starts: [
      'question[s]',
      'histoire[s]',
      'titre',
      'sujet',
      'thème',
      'point[s] (fort|forts|faible|faibles)',
      'force[s]',
      'faiblesse[s]',
    ],
  },
  answer: { whole: ['[ma ]réponse[s]', 'ce que je dis', 'exemple[s]'] },
  notes: { whole: ['note[s]', 'remarque[s]', 'commentaire[s]'] },
  titles: { starts: ['histoire[s]', 'titre', 'sujet', 'thème'] },
} satisfies Record<ColumnName, Phrases>;
