import { stringify } from 'yaml';

/** Writes a value as YAML on one line, to follow the name of its field. */
export function writeValue(value: unknown): string {
  // More words need quotation marks within brackets than outside them.
  const style = typeof value === 'string' ? {} : ({ collectionStyle: 'flow', flowCollectionPadding: false } as const);
  return stringify(value, { ...style, lineWidth: 0 })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
