import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../answer/tree/markdown.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

/** Text that may be a picture. Without it, and without an open comment, a body does not have to be parsed. */
const PICTURED = /!\[|<img\b/i;

const PICTURE = 'Expected text, found a picture. Pages show only its description: say in words what the picture shows.';
const COMMENT = 'Expected --> at the end of a comment, found none. All text below it is hidden. Close the comment.';

/** Finds what an author wrote and nobody sees: pictures, and text after a comment that is not closed. */
export function checkHidden({ file, body }: Entry): Problem[] {
  const isClosed = body.lastIndexOf('<!--') <= body.lastIndexOf('-->');
  if (isClosed && !PICTURED.test(body)) return [];
  const problems: Problem[] = [];
  visit(parseMarkdown(body), (node) => {
    const say = (message: string) =>
      problems.push({ file, line: node.position?.start.line, message, severity: 'warning' });
    if (node.type === 'image' || node.type === 'imageReference') say(PICTURE);
    if (node.type === 'html' && /<img\b/i.test(node.value)) say(PICTURE);
    if (node.type === 'html' && node.value.startsWith('<!--') && !node.value.includes('-->')) say(COMMENT);
  });
  return problems;
}
