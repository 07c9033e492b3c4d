/** British and American endings of the same word, each way. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/yz(e|ed|es|ing)$/, 'ys$1'],
  [/([^aeou])our(s|ed|ing|ful|ite|able|al)?$/, '$1or$2'],
  [/([^aeou])or(s|ed|ing|ful|ite|able|al)?$/, '$1our$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/(cent|met|lit)re(s?)$/, '$1er$2'],
  [/(cent|met|lit)er(s?)$/, '$1re$2'],
  [/(f|p|c)ence(s?)$/, '$1ense$2'],
  [/(f|p|c)ense(s?)$/, '$1ence$2'],
  [/ogue(s?)$/, 'og$1'],
  [/alog(s?)$/, 'alogue$1'],
  [/gramme(s?)$/, 'gram$1'],
  [/gram(s?)$/, 'gramme$1'],
  [/lfil(s?)$/, 'lfill$1'],
  [/lfill(s?)$/, 'lfil$1'],
  [/([eg])ment(s?)$/, '$1ement$2'],
  [/gement(s?)$/, 'gment$1'],
  [/arnt$/, 'arned'],
  [/arned$/, 'arnt'],
];

/** The British or American spellings of a word, if its ending has one. They may not be real words. */
export function spellOtherwise(word: string): string[] {
  if (word.length < 5) return [];
  return PAIRS.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
}
