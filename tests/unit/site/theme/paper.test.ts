import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockPage } from '../../../../src/site/lock/lock-page.ts';
import { PAPER } from '../../../../src/site/theme/paper.ts';

test('the bars of a browser have the colour that the style sheet gives the paper', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../../src/site/styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});

test('the bars of a browser have the colour of the paper on a locked page, too', async () => {
  const page = await lockPage('<!doctype html><meta charset="utf-8">', 'four words and more');
  expect(page).toContain(`<meta name="theme-color" content="${PAPER.dark}" media="(prefers-color-scheme: dark)">`);
});
