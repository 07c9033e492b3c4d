import type { Phrases } from '../compile.ts';
import type { ColumnName, LabelName, SectionName } from '../language.ts';

/** Headings of sections in notes. */
export const sections: Readonly<Record<SectionName, Phrases>> = {
  contents: { whole: ['índice', 'contenido[s]', 'tabla de contenido[s]'] },
  'for them': {
    holds: [
      'pregunta[s] para (ellos|el|la|los|las|mi|la empresa|usted|ustedes)',
      'pregunta[s] que (hacer|haré|quiero hacer)',
      'preguntas al (entrevistador|equipo)',
      'mis preguntas',
    ],
  },
  rules: {
    holds: ['reglas de oro'],
    whole: ['[mis ](reglas|consejos|principios|trucos)', '[mis ](reglas|consejos|principios) para _'],
  },
  aside: {
    whole: [
      'vestimenta',
      'código de vestimenta',
      'qué (llevar|vestir)',
      'enlaces',
      'enlaces útiles',
      'recursos',
      'fuentes',
      'referencias',
      'pendientes',
      'por hacer',
      'lista de verificación',
      'logística',
      'investigación',
      'horario',
    ],
    starts: ['salario', 'sueldo', 'sobre la empresa', 'acerca de la empresa'],
  },
  strengths: {
    starts: ['[(mis|mi) ][(principales|principal|mayor|mayores) ](fortaleza|fortalezas|puntos fuertes|punto fuerte)'],
    except: ['[mis ](fortalezas|puntos fuertes) (y|&)'],
  },
  weaknesses: {
    starts: [
      '[(mis|mi) ][(principales|principal|mayor|mayores) ](debilidad|debilidades|puntos débiles|punto débil)',
      'área[s] de mejora',
      'aspectos a mejorar',
    ],
  },
  stories: { starts: ['[(mis|las) ](historias|experiencias|relatos|ejemplos star|anécdotas)'] },
};

/** Words for a strength and for a weakness, which together name a section of both. */
export const claims = {
  strength: ['fortaleza', 'fortalezas', 'puntos fuertes', 'punto fuerte'],
  weakness: ['fuertes y débiles', 'debilidad', 'debilidades', 'puntos débiles', 'punto débil'],
} as const;

/** Labels in notes whose text becomes a field, or is no part of the answer. */
export const labels: Readonly<Record<LabelName, Phrases>> = {
  answer: { whole: ['[(mi|la) ]respuesta', 'respuesta (modelo|tipo)', 'candidato', 'candidata'] },
  cues: { whole: ['palabra[s] clave[s]', 'puntos clave', 'ideas clave', 'regla mnemotécnica'] },
  headline: { whole: ['en una (frase|línea)', 'titular', 'idea clave', 'mensaje clave', 'versión corta'] },
  spoken: { holds: ['versión (oral|hablada|final)', 'cómo lo diría'] },
  followUps: {
    whole: [
      '[(posibles|posible) ](preguntas de seguimiento|pregunta de seguimiento|repreguntas|repregunta)',
      'seguimiento',
    ],
  },
  notes: {
    whole: ['nota[s]', 'apunte[s]', 'observación', 'observaciones', 'consejo[s]', 'recordatorio[s]', 'no olvidar'],
  },
};

/** Labels of notes to yourself, which are not said aloud. */
export const notes: readonly string[] = ['nota[s]', 'apunte[s]', 'nota[s] (para mí|personales)'];

/** Headings that never start an entry, because they are a part of the answer above. */
export const inner: Phrases = {
  whole: [
    '[(la|el|los|las|mi|mis) ](situación|contexto|tarea|objetivo|objetivos|acción|acciones|enfoque|solución|resultado|resultados|impacto|aprendizaje|aprendizajes|lección|lecciones|reflexión|problema|reto|desafío)',
    '[mi ]respuesta',
    'respuesta modelo',
    '(lo que|qué) (hice|aprendí)',
    'palabra[s] clave[s]',
    'preguntas de seguimiento',
    'repreguntas',
    'nota[s]',
  ],
};

/** Headings that say that questions follow, but not about what. */
export const general: Phrases = {
  whole: [
    '[(mis|las|posibles) ]preguntas[ (posibles|frecuentes|comunes|típicas|de entrevista)]',
    '[(mis|las) ]preguntas (y|&) respuestas',
    'respuestas',
  ],
};

/** Words in the title of a whole document, which is no topic. */
export const document: readonly string[] = [
  'entrevista[s]',
  'preparación',
  'notas',
  'preguntas',
  'respuestas',
  'candidatura',
];

/** Headings that only say that a strength or weakness follows. */
export const bare: Phrases = {
  whole: [
    '[(mis|mi) ][(mayor|principal) ](fortaleza|fortalezas|debilidad|debilidades|punto fuerte|puntos fuertes|punto débil|puntos débiles)',
  ],
};

/** Words in headings of what is told of one story: a version, an example. */
export const versions: readonly string[] = ['versión', 'respuesta', 'ejemplo', 'historia'];

/** Headers of columns in a table of entries. */
export const columns = {
  asked: { starts: ['pregunta[s]', 'historia[s]', 'título', 'tema', 'fortaleza[s]', 'debilidad', 'debilidades'] },
  answer: { whole: ['[mi ]respuesta[s]', 'lo que digo', 'ejemplo[s]'] },
  notes: { whole: ['nota[s]', 'comentario[s]', 'observaciones'] },
  titles: { starts: ['historia[s]', 'título', 'tema'] },
} satisfies Record<ColumnName, Phrases>;
