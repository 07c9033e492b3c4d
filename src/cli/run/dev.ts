import { dev as startDev } from 'astro';
import { announce } from '../../coach/report/text.ts';
import { readContent } from '../../machine/read-content.ts';
import { describeBadAddress } from '../../builder/describe-bad-address.ts';
import { developSite } from '../../builder/develop-site.ts';
import { openAnswers } from '../answers/answers.ts';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import type { dev } from '../../commands/table/dev.ts';
import { readPort } from './port.ts';
import { contentFolders, ROOT } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder, reportReading } from '../../machine/report.ts';

/** Shows the site while somebody works on its code. */
export async function run({ args, options }: Request<typeof dev>): Promise<number> {
  const folder = openAnswers(options, args[0]);
  const port = readPort(options.port);
  const badAddress = describeBadAddress(process.env);
  if (badAddress !== null) throw new Refusal(badAddress);
  const folders = contentFolders();
  const reading = readContent(folder, folders.defaults);
  if (!reportReading(reading, folder) || !reading.content) return 1;
  const { integrations, current } = developSite(folders, reading.content);
  await startDev({ root: ROOT, server: { port }, integrations });
  const { coached } = await current();
  console.log(announce(coached.findings, commandLine('coach', [nameFolder(folder)])));
  console.log(`The site shows what you save in ${nameFolder(folder)}, and the code. Press Ctrl+C to stop.`);
  return 0;
}
