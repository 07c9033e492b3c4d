import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { isDocument } from '../../core/library/document.ts';
import { repairMojibake } from './mojibake.ts';

/** How many bytes notes may have. A Greenroom document may have more. */
const MOST_BYTES = 10_000_000;

/** How many bytes a file may have to be read at all. */
export const MOST_READ_BYTES = 100_000_000;

/** The message for notes that are too large. */
export function describeTooLarge(bytes: number): string {
  return `Expected at most ${MOST_BYTES / 1e6} MB of text, found ${(bytes / 1e6).toFixed(1)} MB. Remove pictures, or split the file.`;
}

/** The text of a file, and its repairs. */
export interface Decoded {
  text: string;
  /** The repairs, in words. */
  repairs: string[];
}

/**
 * Reads notes in UTF-8, UTF-16 or an older encoding. Makes quotation marks, spaces and line ends uniform. Leaves a
 * Greenroom document unchanged.
 * @throws Refusal if the file is not text, or is too large
 */
export function decodeNotes(bytes: Uint8Array): Decoded {
  const { raw, encoding } = readBytes(bytes);
  const plain = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (isDocument(plain)) return { text: plain, repairs: [] };
  if (bytes.length > MOST_BYTES) throw new Refusal(describeTooLarge(bytes.length));
  if (/[\0-\x08\x0e-\x1a]/.test(raw))
    throw new Refusal('Expected text, found a binary file. Save it as Markdown or plain text.');
  const repaired = repairMojibake(plain);
  const text = repaired.text
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u200b\u2060\ufeff\u00ad\x1b\x7f]/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/^([ \t]*)[•▪◦●○‣·][ \t]+/gm, (_, lead: string) => `${'  '.repeat(Math.max(0, levelOf(lead) - 1))}- `)
    .replace(/^\t+/gm, (tabs) => '    '.repeat(tabs.length))
    .replace(/\t+/g, ' ')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'");
  if (!text.trim()) throw new Refusal('Expected some notes, found an empty file. Write your notes in it first.');
  const repairs = [
    ...(encoding === 'utf-8' ? [] : [`read as ${NAMES[encoding]}`]),
    ...(repaired.from
      ? [
          `${repaired.repairs} ${repaired.repairs === 1 ? 'character' : 'characters'} repaired that had been read as ${NAMES[repaired.from]}`,
        ]
      : []),
  ];
  return { text, repairs };
}

/** The level of a bullet from a word processor. */
function levelOf(lead: string): number {
  return [...lead.matchAll(/\t| {2,4}/g)].length;
}

const NAMES = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
} as const;

function readBytes(bytes: Uint8Array): { raw: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' } {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide) return { raw: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { raw: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { raw: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
