/** The parts of an entry that are searched. */
export type FieldName =
  | 'title'
  | 'alias'
  | 'headline'
  | 'cue'
  | 'competency'
  | 'topic'
  | 'answers'
  | 'S'
  | 'T'
  | 'A'
  | 'R'
  | 'L'
  | 'text'
  | 'followUp';

/** Writes the anchor of a field for the engine: the field's name, then the id of its section on the page. */
export function formatAnchor({ name, id }: { name: FieldName; id: string }): string {
  return `${name}:${id}`;
}

/** Reads an anchor that `formatAnchor` wrote. */
export function readAnchor(anchor: string): { name: FieldName; id: string } {
  const [name, id = ''] = anchor.split(/:(.*)/s);
  return { name: name as FieldName, id };
}
