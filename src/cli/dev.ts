import { dev } from 'astro';
import { readContent } from '../library/read.ts';
import { describeBadAddress } from '../site/address.ts';
import { readPort } from './port.ts';
import { contentFolders, ROOT } from './project.ts';
import { reportReading } from './report.ts';

const { folder, ours } = contentFolders();
const port = readPort();
const badAddress = describeBadAddress(process.env);
if (badAddress) {
  console.error(badAddress);
  process.exitCode = 1;
} else if (reportReading(readContent(folder, ours), folder)) {
  process.env['GREENROOM_EDITION'] = 'development';
  await dev({ root: ROOT, server: { port } });
  console.log(`Following ${folder} and the code. Press Ctrl+C to stop.`);
} else {
  process.exitCode = 1;
}
