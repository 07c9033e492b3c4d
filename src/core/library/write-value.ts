import { stringify } from 'yaml';

/** Writes a value as YAML on one line, as it stands behind the name of its field. */
export function writeValue(value: unknown): string {
  // Within brackets more words need quotation marks than by themselves.
  const style = typeof value === 'string' ? {} : ({ collectionStyle: 'flow', flowCollectionPadding: false } as const);
  return stringify(value, { ...style, lineWidth: 0 })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
