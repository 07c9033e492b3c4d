import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../../src/publish/find-leaks.ts';
import { findLeaks, type Leak } from '../../../src/publish/find-leaks.ts';
import { choosePatterns, type ChosenPatterns } from '../../../src/publish/choose-patterns.ts';
import { listPublicTexts } from '../../../src/publish/list-public-texts.ts';
import { listSecrets } from '../../../src/publish/list-secrets.ts';
import type { Secret } from '../../../src/publish/secret.ts';
import type { Content } from '../../../src/core/library/content.ts';
import { EDITIONS, selectEdition } from '../../../src/core/library/edition.ts';

/** Files of a site, by their path. */
export type Site = Readonly<Record<string, string | Buffer>>;

/** Names that are also words of the language. */
const ORDINARY = new Set(['apple', 'target', 'bread']);
const isOrdinary = (word: string) => ORDINARY.has(word);

/** The patterns and mentions of a content on its published site. */
export function secretsOf(all: Content, more: readonly Secret[] = [], ours: readonly string[] = []): ChosenPatterns {
  const { content, hidden } = selectEdition(all, EDITIONS.public);
  const known = ours.map((text) => ({ text, file: null, lineAt: () => null }));
  return choosePatterns(
    [...listSecrets(all, content, hidden), ...more],
    [...known, ...listPublicTexts(content)],
    isOrdinary,
  );
}

/** The leaks of a site. */
export function leaksOf(site: Site, { patterns }: Pick<ChosenPatterns, 'patterns'>): Leak[] {
  const files = Object.entries(site).map(([path, bytes]): SiteFile => ({ path, bytes: Buffer.from(bytes) }));
  return findLeaks(files, patterns, isOrdinary);
}

/** A file of the search index, with texts as its strings. */
export function packIndex(...texts: string[]): Buffer {
  const strings = texts.flatMap((text) => {
    const bytes = Buffer.from(text);
    return [Buffer.from([0x79, bytes.length >> 8, bytes.length & 255]), bytes];
  });
  return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x80 + texts.length]), ...strings]));
}

/** A part of the search index that holds the text of a page. */
export function packFragment(content: string): Buffer {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content })}`);
}
