import { formatAnchor } from '../fields.ts';
import type { MemoryPage } from '../memory/engine.ts';
import { fieldsOf, plainText, type Searchable, secondsOf } from './page.ts';

/** Makes the data of one entry for the engine that has all entries in memory. */
export function toMemoryPage(entry: Searchable, id: string): MemoryPage {
  const words = splitWhite(entry.title);
  const anchors = fieldsOf(entry).map((field) => {
    const location = words.length;
    words.push(...splitWhite([field.label, field.text].filter(Boolean).join('. ')));
    return { id: formatAnchor(field), location };
  });
  return { id, title: entry.title, kind: entry.kind, seconds: secondsOf(entry), content: words.join(' '), anchors };
}

function splitWhite(text: string): string[] {
  return plainText(text).split(/\s+/).filter(Boolean);
}
