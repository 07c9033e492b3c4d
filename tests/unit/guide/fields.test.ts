import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FIELD_TABLES, listFields } from '../../../src/guide/fields.ts';
import { KINDS } from '../../../src/core/library/kinds.ts';

const TABLES = Object.entries(FIELD_TABLES);

describe('the fields of a file', () => {
  it('have a table for what every entry has, for each kind and for each list of settings', () => {
    expect(Object.keys(FIELD_TABLES)).toEqual(['every', ...Object.keys(KINDS), 'site', 'topic', 'competency']);
  });

  for (const [name, schema] of TABLES) {
    it(`are each described and shown by an example: ${name}`, () => {
      const bare = listFields(schema).filter(({ says, example }) => !/^[A-Z].*\.$/.test(says) || example === null);
      expect(bare).toEqual([]);
    });
  }

  for (const [name, { shape }] of TABLES) {
    it.each(Object.entries(shape))(`have an example that is accepted: ${name} %s`, (_, field) => {
      const examples = (z.globalRegistry.get(field)?.['examples'] ?? []) as unknown[];
      expect(examples.map((example) => (field as z.ZodType).safeParse(example).success)).toEqual(
        examples.map(() => true),
      );
    });
  }

  it('are told from what a file may leave out', () => {
    const [title, order] = listFields(FIELD_TABLES['every']!);
    expect([title, order]).toMatchObject([
      { path: ['title'], required: true },
      { path: ['order'], required: false },
    ]);
  });

  it('stand before the fields within them', () => {
    const paths = listFields(FIELD_TABLES['question']!).map(({ path }) => path.join('.'));
    expect(paths.slice(paths.indexOf('followUps'), paths.indexOf('gathers'))).toEqual([
      'followUps',
      'followUps.asks',
      'followUps.answer',
    ]);
  });

  it('say what they are when they are left out, unless that is nothing', () => {
    const paper = listFields(FIELD_TABLES['site']!).find(({ path }) => path[0] === 'paper');
    const stories = listFields(FIELD_TABLES['question']!).find(({ path }) => path[0] === 'stories');
    expect(paper?.default).toBe('a4');
    expect(stories?.default).toBeNull();
  });

  it('show examples on one line of YAML', () => {
    for (const { example } of TABLES.flatMap(([, schema]) => listFields(schema))) {
      expect(example).not.toContain('\n');
      expect(parse(`field: ${example}`)).toHaveProperty('field');
    }
  });
});
