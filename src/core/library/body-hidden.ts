import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../answer/tree/markdown.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { makeProblem } from '../diagnostics/make-problem.ts';
import { type Entry, rangeOfNode } from './entry.ts';

/** Text that may be a picture. A body without it and without an open comment is not parsed. */
const MAY_HOLD_PICTURE = /!\[|<img\b/i;

/** Finds what a page does not show: pictures, and text after a comment that is not closed. */
export function checkHidden(entry: Entry): Diagnostic[] {
  const { file, body } = entry;
  const isClosed = body.lastIndexOf('<!--') <= body.lastIndexOf('-->');
  if (isClosed && !MAY_HOLD_PICTURE.test(body)) return [];
  const problems: Diagnostic[] = [];
  const reportPicture = (node: Node) =>
    problems.push(
      makeProblem(
        'hidden-picture',
        file,
        {
          expected: 'text',
          found: 'a picture',
          advice: 'Pages show only its description: say in words what the picture shows.',
        },
        rangeOfNode(entry, node),
      ),
    );
  visit(parseMarkdown(body), (node) => {
    if (node.type === 'image' || node.type === 'imageReference') reportPicture(node);
    if (node.type === 'html' && /<img\b/i.test(node.value)) reportPicture(node);
    if (node.type === 'html' && node.value.startsWith('<!--') && !node.value.includes('-->'))
      problems.push(
        makeProblem(
          'unclosed-comment',
          file,
          {
            expected: '--> at the end of a comment',
            found: 'none',
            advice: 'All text below it is hidden. Close the comment.',
          },
          rangeOfNode(entry, node),
        ),
      );
  });
  return problems;
}
