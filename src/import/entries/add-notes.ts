/** Adds notes to the end of a text, under its Notes heading. */
export function addNotes(body: string, notes: readonly string[]): string {
  if (!notes.length) return body;
  const heading = /^## Notes$/m.test(body) ? '' : '## Notes\n\n';
  return [body, heading + notes.map((note) => `- ${note}`).join('\n')].filter(Boolean).join('\n\n');
}
