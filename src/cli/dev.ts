import { dev } from 'astro';
import { readContent } from '../library/read.ts';
import { contentFolders, ROOT } from './project.ts';
import { reportReading } from './report.ts';

const { folder, ours } = contentFolders();
if (reportReading(readContent(folder, ours), folder)) {
  process.env['GREENROOM_EDITION'] = 'development';
  await dev({ root: ROOT, server: { port: Number(process.env['PORT'] ?? 4321) } });
  console.log(`Following ${folder} and the code. Press Ctrl+C to stop.`);
} else {
  process.exitCode = 1;
}
