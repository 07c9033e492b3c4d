import { describe, expect, test } from 'vitest';
import { readSpeller } from '../../../../../src/core/language/spelling/read-speller.ts';
import { listWords } from '../../../../../src/core/language/spelling/words.ts';

const speller = readSpeller({ language: 'en-GB', words: ['Todoist', 'post-mortems', 'wellbeings'] })!;

describe('a slip is one that has a known word beside it', () => {
  test.each([
    ['recieve', 'receive'],
    ['respectfuly', 'respectfully'],
    ['concurrenc', 'concurrency'],
    ['teh', 'the'],
    ['begining', 'beginning'],
    ['tommorow', 'tomorrow'],
    ['Opinon', 'opinion'],
    ['carefull', 'careful'],
    ['succes', 'success'],
    ['happend', 'happened'],
    ['recomend', 'recommend'],
    ['bussiness', 'business'],
    ['diffrent', 'different'],
    ['targetted', 'targeted'],
    ['doesnt', "doesn't"],
    ['dont', "don't"],
  ])('%s, meant as %s', (word, meant) => {
    expect(speller.knows(word)).toBe(false);
    expect(speller.suggest(word)).toContain(meant);
  });
});

describe('words that are built from known ones, or are the author’s own, are known', () => {
  test.each([
    'rollouts',
    'uptime',
    'runbook',
    'microservices',
    'preloading',
    'parallelize',
    'integrations',
    'rostered',
    'prototyped',
    'forecasted',
    'ramped',
    'colour',
    'color',
    'mortems',
    'sunday',
    "there'd",
    "who've",
  ])('%s', (word) => {
    expect(speller.knows(word)).toBe(true);
  });
});

test.each(['terraform', 'Matteo', 'Sergey', 'Harish', 'Callum', 'Anders', 'Twilio', 'Revolut'])(
  '%s may be a name',
  (word) => {
    expect(speller.suggest(word)).toEqual([]);
  },
);

test('nothing rude is suggested', () => {
  expect(speller.suggest('comming')).not.toContain('cumming');
  expect(speller.suggest('comming')).toContain('coming');
});

test('a language without a dictionary has no speller', () => {
  expect(readSpeller({ language: 'pt-BR', words: [] })).toBe(null);
});

describe('words that are looked at', () => {
  const words = (text: string) => listWords(text).map(({ word }) => word);
  test.each<[string, string[]]>([
    ['We use Kafka at Acme.', ['use']],
    ['Everybody asked. Nobody knew.', ['Everybody', 'asked', 'Nobody', 'knew']],
    ['I asked Dr. Harish.', ['asked']],
    ['Listen Activey', ['Listen', 'Activey']],
    ['see docs/setup.md, me@host.org, v2beta and readLine', ['see', 'and']],
    ['don’t hurry, it’s Anna’s', ["don't", 'hurry']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
