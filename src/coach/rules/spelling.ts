import { listOr } from '../../core/library/describe.ts';
import { defineRule, type CheckResult } from '../rule.ts';
import type { Speller } from '../../core/language/spelling/speller.ts';
import { listWords, CHARACTERS_BEFORE } from '../../core/language/spelling/words.ts';
import { listSpoken } from '../subject.ts';

/** Most unknown words of all words, from 0 to 1. With more, the text is in another language, or in none. */
const MOST_UNKNOWN_SHARE = 0.5;

/** This many unknown words are always taken for slips, however short the answer. */
const FEW_SLIPS = 3;

/** Most slips of one answer that are reported. */
const MOST_LISTED_SLIPS = 30;

export const spelling = defineRule({
  id: 'spelling',
  title: 'Words are spelled correctly',
  severity: 'warning',
  concern: 'delivery',
  why: 'People notice spelling mistakes in what you send or paste.',
  source: 'The dictionaries of SCOWL, American and British, and the words in site.yaml',
  language: 'en',
  check: ({ title, headline, cues, followUps, answer }, { speller }) => {
    if (!speller) return [];
    const field = (text: string | undefined, path: PropertyKey[]) =>
      listWords(text ?? '').map(({ word, start }): Slip => ({ word, at: { field: path, start } }));
    const words = [
      ...field(title, ['title']),
      ...field(headline, ['headline']),
      ...cues.flatMap(({ text, path }) => field(text, path)),
      ...followUps.flatMap(({ asks, answer: given }, index) => [
        ...field(asks, ['followUps', index, 'asks']),
        ...field(given, ['followUps', index, 'answer']),
      ]),
      ...answer.sections.flatMap((section) =>
        listWords(section.label ?? '').map(({ word }): Slip => ({ word, at: { section } })),
      ),
      ...listSpoken(answer).flatMap(({ block }) =>
        block.leaves.flatMap(({ node, start }) =>
          node.type === 'text'
            ? listWords(node.value, block.text.slice(Math.max(0, start - CHARACTERS_BEFORE), start)).map(
                (found): Slip => ({
                  word: found.word,
                  at: { block, start: start + found.start },
                }),
              )
            : [],
        ),
      ),
    ];
    const first = new Map(words.toReversed().map((slip) => [slip.word.toLowerCase(), slip]));
    const slips = [...first.values()].filter(({ word }) => !speller.knows(word));
    if (slips.length > FEW_SLIPS && slips.length > MOST_UNKNOWN_SHARE * first.size) return [];
    return slips.slice(0, MOST_LISTED_SLIPS).flatMap((slip) => describe(slip, speller));
  },
  examples: [
    { text: 'I recieve the complaint and answer it respectfuly.', finds: ['recieve', 'respectfuly'] },
    { text: '1. **Listen Activey**: I ask Trello first.', finds: ['Activey'] },
    { text: 'I listen.', title: 'Where do you see yorself?', finds: ['yorself'] },
    {
      text: 'I organise the rollout, colour by color, and Todoist has the runbooks; see `recieve` at exmaple.com.',
      finds: [],
    },
  ],
});

/** An unknown word, and where it is first used. */
interface Slip {
  word: string;
  at: CheckResult['at'];
}

/** Reports a slip with what was probably meant. Reports nothing if no known word is near: it may be a name. */
function describe({ word, at }: Slip, speller: Speller): CheckResult[] {
  const meant = speller.suggest(word);
  return meant.length
    ? [
        {
          at,
          words: word,
          says: `“${word}” is not in the dictionary.`,
          advice: `Did you mean ${listOr(meant.map((each) => `“${each}”`))}? If the word is right, add it to \`words\` in site.yaml.`,
        },
      ]
    : [];
}
