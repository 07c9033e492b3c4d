import { expect, test } from 'vitest';
import { toPlainMarkdown } from '../../../src/import/text/plain-markdown.ts';

const plain = (text: string) => toPlainMarkdown(text.split('\n')).join('\n');

test.each([
  ['the anchor of a heading', '## Why us? {#why-us?}', '## Why us?'],
  ['an escape that says nothing', 'I stayed \\- for years\\.', 'I stayed - for years.'],
  ['a link to a note', 'At [[Acme]], on [[The big job|that job]].', 'At Acme, on that job.'],
  ['a field', '**Context**:: It rained.', '**Context**: It rained.'],
  ['what is highlighted', 'I said ==no== twice.', 'I said **no** twice.'],
  ['the name of a block', 'I said no. ^3fa2c1', 'I said no.'],
  ['what is hidden', 'I said no. %%not this%%', 'I said no. <!--not this-->'],
  ['a definition', 'Detail\n:   I check\n    twice.\n:   And again.', '**Detail**\nI check\ntwice.\nAnd again.'],
])('%s is written plainly', (_, written, means) => expect(plain(written)).toBe(means));

test.each([
  '## Why {#if} in Svelte? {#if x}',
  '1\\. is no list',
  '\\- is no list',
  'if [[ -f a ]]; then',
  'a==b and c==d',
  'in regex use ^abc',
  'Format %%d and %%s.',
  '- **Calm** %%in a list a comment would show%%',
  '`[[Acme]] ==x== a\\.b`',
  '```\n[[Acme]]\n: x\n```',
  '\\\\.',
])('“%s” stays as it is', (text) => expect(plain(text)).toBe(text));
