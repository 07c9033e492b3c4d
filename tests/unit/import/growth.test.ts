import { expect, test } from 'vitest';
import { importNotes } from '../../../src/import/import-notes.ts';
import { growthOf, MOST_GROWTH } from '../growth.ts';

test.each(['[a](', '[a]: b\n', '  - a\n', '**a*', 'Q: a\n', '`'])(
  'an import takes only as much longer as notes of %j are longer',
  (unit) => {
    expect(growthOf((text) => importNotes(text, 'Notes'), unit, 6000)).toBeLessThan(MOST_GROWTH);
  },
);
