import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** The variable that a script sets to the passphrase: the shell would keep an argument in its history. */
const PASSPHRASE_VARIABLE = 'GREENROOM_PASSPHRASE';

/**
 * Gets the passphrase for a page: from the environment, from standard input, or typed twice without being shown.
 * @throws Refusal when there is none, or when the two differ
 */
export async function askPassphrase(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const set = env[PASSPHRASE_VARIABLE];
  if (set !== undefined) return requireText(set);
  if (!process.stdin.isTTY) return requireText(await readLine());
  console.error('Passphrase (it is not shown):');
  const first = requireText(await readLine());
  console.error('The same again:');
  if ((await readLine()) === first) return first;
  throw new Refusal('Expected the same passphrase twice, found two. Run the command again. Nothing was written.');
}

function requireText(passphrase: string): string {
  if (passphrase.trim()) return passphrase;
  throw new Refusal(
    `Expected a passphrase, found none. Type one, or hand it over in ${PASSPHRASE_VARIABLE} or on standard input. Nothing was written.`,
  );
}

/** Reads one line without showing it. */
function readLine(): Promise<string> {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reading = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  return new Promise((resolve, reject) => {
    let line = '';
    reading.once('line', (typed) => {
      line = typed;
      reading.close();
    });
    reading.once('SIGINT', () => reject(new Refusal('Stopped. Nothing was written.')));
    reading.once('close', () => resolve(line));
  });
}
