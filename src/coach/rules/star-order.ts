import { type Role, ROLES } from '../../core/answer/star.ts';
import { defineRule } from '../rule.ts';
import { isToldInParts } from '../subject.ts';

const ORDER: readonly Role[] = ['S', 'T', 'A', 'R', 'L'];

export const starOrder = defineRule({
  id: 'star-order',
  title: 'A story’s parts are in order',
  severity: 'info',
  concern: 'structure',
  why: 'A story told out of order is hard to follow.',
  source: 'The STAR method',
  check: ({ answer }) => {
    if (!isToldInParts(answer)) return [];
    const sections = answer.sections.filter(({ role, words }) => role && ORDER.includes(role) && words > 0);
    return sections.flatMap((section, index) => {
      const order = ORDER.indexOf(section.role!);
      const later = sections.slice(0, index).find(({ role }) => ORDER.indexOf(role!) > order);
      const isFirst = sections.findIndex(({ role }) => role === section.role) === index;
      return later && isFirst
        ? [
            {
              at: { section },
              words: section.label ?? '',
              says: `The ${ROLES[section.role!].toLowerCase()} comes after the ${ROLES[later.role!].toLowerCase()}.`,
              advice: 'Move it up. The order is Situation, Task, Action, Result, Learning.',
            },
          ]
        : [];
    });
  },
  examples: [
    {
      kind: 'story',
      text: '## Action\n\nI rolled back.\n\n## Situation\n\nThe site was down.\n\n## Result\n\nIt came back.',
      finds: ['Situation'],
    },
    {
      kind: 'story',
      text: '## Situation\n\nThe site was down.\n\n## Action\n\nI rolled back.\n\n## Result\n\nIt came back.',
      finds: [],
    },
  ],
});
