import { dev } from 'astro';
import { announce } from '../coach/report/text.ts';
import { reviewContent } from '../coach/review.ts';
import { readSpeller } from '../coach/spelling/read-speller.ts';
import { readContent } from '../library/read.ts';
import { describeBadAddress } from '../site/address.ts';
import { readPort } from './port.ts';
import { contentFolders, ROOT } from './project.ts';
import { reportReading } from './report.ts';

const { folder, ours } = contentFolders();
const port = readPort();
const reading = readContent(folder, ours);
const { content } = reading;
const badAddress = describeBadAddress(process.env);
if (badAddress) {
  console.error(badAddress);
  process.exitCode = 1;
} else if (reportReading(reading, folder) && content) {
  process.env['GREENROOM_EDITION'] = 'development';
  await dev({ root: ROOT, server: { port } });
  console.log(announce(reviewContent(content, { speller: readSpeller(content.site) }).findings));
  console.log(`Following ${folder} and the code. Press Ctrl+C to stop.`);
} else {
  process.exitCode = 1;
}
