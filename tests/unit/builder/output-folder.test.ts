import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { withOutputFolder } from '../../../src/builder/output-folder.ts';
import { isWithin } from '../../../src/machine/folders.ts';
import { ROOT } from '../../run-command.ts';

test('a site is rendered within the project, wherever it is put and whatever else is kept', async () => {
  const state = process.env['GREENROOM_STATE'];
  process.env['GREENROOM_STATE'] = `${ROOT}-state`;
  try {
    const out = await withOutputFolder((folder) => Promise.resolve(folder));
    expect(isWithin(join(ROOT, '.greenroom'), out)).toBe(true);
  } finally {
    if (state === undefined) delete process.env['GREENROOM_STATE'];
    else process.env['GREENROOM_STATE'] = state;
  }
});

test('two sites are never rendered from the same folder', async () => {
  const outs = await Promise.all([1, 2].map(() => withOutputFolder((folder) => Promise.resolve(folder))));
  expect(outs[0]).not.toBe(outs[1]);
});

test('nothing of what is rendered stays, when it fails, too', async () => {
  let out = '';
  const failing = withOutputFolder((folder) => {
    out = folder;
    mkdirSync(out);
    writeFileSync(join(out, 'private.html'), 'private');
    return Promise.reject(new Error('no'));
  });
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(dirname(out))).toBe(false);
});
