import { describe, expect, test } from 'vitest';
import { decodeNotes } from '../../../src/import/text/decode.ts';

const RIGHT = 'Don’t say “naïve” — show 3 → 4… at the café • 🎯';
const PLAIN = 'Don\'t say "naïve" — show 3 → 4… at the café • 🎯';
const utf8 = (text: string) => new TextEncoder().encode(text);
const readAs = (encoding: string) => new TextDecoder(encoding).decode(utf8(RIGHT));

describe('text is read right', () => {
  test.each<[string, Uint8Array]>([
    ['as it is', utf8(RIGHT)],
    ['behind a byte order mark', utf8(`\uFEFF${RIGHT}`)],
    ['decoded as Mac Roman before', utf8(readAs('macintosh'))],
    ['decoded as Windows-1252 before', utf8(readAs('windows-1252'))],
    ['in UTF-16', Buffer.from(`\uFEFF${RIGHT}`, 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(decodeNotes(bytes).text).toBe(PLAIN);
  });

  test('in Windows-1252', () => {
    const { text, repairs } = decodeNotes(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x92, 0x73));
    expect(text).toBe("café's");
    expect(repairs).toEqual(['read as Windows-1252']);
  });
});

test.each(['«École» – ça va ? L’été à Évian', 'Größe, Übermut, Straße', 'Ã la carte', '日本語のメモ'])(
  '%s needs no repair',
  (text) => {
    expect(decodeNotes(utf8(text)).repairs).toEqual([]);
    expect(decodeNotes(utf8(text)).text.replace(/'/g, '’').replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
  },
);

test('line ends, tabs and spaces are of one kind', () => {
  expect(decodeNotes(utf8('a\r\n\tb\u00a0c\rd\u200b')).text).toBe('a\n    b c\nd');
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', utf8(' \n'), /^Expected some notes, found an empty file/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0, 1, 2, 0xff), /^Expected text, found a binary file/],
  ['too much', new Uint8Array(20_000_000).fill(65), /^Expected at most 10 MB of text, found 20\.0 MB/],
])('%s is refused', (_, bytes, message) => {
  expect(() => decodeNotes(bytes)).toThrow(message);
});
