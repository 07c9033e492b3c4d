import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { DAMAGED } from '../../machine/setup/damage.mjs';
import { ROOT } from '../../machine/project.ts';

/**
 * Runs an installed tool with this Node, and shows what it prints. True when it succeeds.
 * @param line the tool and its arguments, with spaces between
 * @param more further arguments, which may have spaces in them
 * @param env variables to set, or with `undefined` to remove
 */
export function runTool(line: string, more: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  const [name = '', ...args] = line.split(' ');
  console.log(`\n> ${[line, ...more].join(' ')}`);
  return (
    spawnSync(process.execPath, [findTool(name), ...args, ...more], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }).status === 0
  );
}

/** Runs installed tools at the same time, and shows what each printed when it ends. True when all succeed. */
export async function runToolsTogether(lines: readonly string[]): Promise<boolean> {
  return (await Promise.all(lines.map(runQuietly))).every(Boolean);
}

function runQuietly(line: string): Promise<boolean> {
  const [name = '', ...args] = line.split(' ');
  return new Promise((resolve, reject) => {
    const printed: Buffer[] = [];
    const child = spawn(process.execPath, [findTool(name), ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => printed.push(text));
    child.on('error', reject).on('close', (code) => {
      // Written without the console, whose guard would remove the colours of the tool.
      process.stdout.write(`${`\n> ${line}\n${Buffer.concat(printed).toString()}`.trimEnd()}\n`);
      resolve(code === 0);
    });
  });
}

/** The path of the script that a package installs under a name. Throws a Refusal when no installed package has it. */
function findTool(name: string): string {
  for (const owner of [name, `@${name}/test`]) {
    const manifest = join(ROOT, 'node_modules', owner, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
    const script = typeof bin === 'string' ? bin : bin?.[name];
    if (script) return join(ROOT, 'node_modules', owner, script);
  }
  throw new Refusal(`Expected ${name} among the installed packages, found none.`, DAMAGED);
}
