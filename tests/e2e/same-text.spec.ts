import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KINDS } from '../../src/core/library/kinds.ts';
import { library } from './library.ts';
import { siteOf } from './sites.ts';

/** A text without white space, tags and the shape of quotation marks. */
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, ten?: string, sixteen?: string, name?: string) =>
      name
        ? { amp: '&', lt: '<', gt: '>', quot: '"' }[name]!
        : String.fromCodePoint(ten ? Number(ten) : Number.parseInt(sixteen!, 16)),
    )
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, '');

test('every page shows all the text of its entry', () => {
  const entries = [...library.questions, ...library.stories, ...library.strengths, ...library.weaknesses];
  const missing = entries.flatMap(({ kind, slug, answer }) => {
    const page = plain(readFileSync(join(siteOf('PUBLIC').folder, KINDS[kind].folder, slug, 'index.html'), 'utf8'));
    return answer.sections
      .flatMap(({ spoken }) => spoken.map(({ text }) => text))
      .filter((text) => !page.includes(plain(text)))
      .map((text) => `${kind} ${slug}: ${text}`);
  });
  expect(missing).toEqual([]);
});
