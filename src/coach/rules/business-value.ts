import { findAny } from '../../core/language/compile.ts';
import { BUSINESS } from '../../core/language/en/business.ts';
import { readUnit } from '../read-unit.ts';
import { defineRule } from '../rule.ts';
import { isUnlabelled, listSpoken } from '../subject.ts';

const BENEFIT = findAny(BUSINESS);

export const businessValue = defineRule({
  id: 'business-value',
  title: 'The result says who benefited',
  severity: 'info',
  concern: 'business-value',
  why: 'A technical result matters because of what it does for customers, costs or colleagues.',
  source: 'Golden rule: business value',
  language: 'en',
  check: ({ answer, headline = '' }) => {
    if (answer.shape !== 'story') return [];
    const results = isUnlabelled(answer) ? listSpoken(answer) : listSpoken(answer, 'R', 'L', 'close');
    const [first] = isUnlabelled(answer) ? results : results.filter(({ section }) => section.role === 'R');
    const hasBenefit = results.some(({ block, section }) =>
      (section.figures.get(block) ?? []).some(
        ({ text, role }) => readUnit(text) === 'money' || (role === 'outcome' && readUnit(text) === 'time'),
      ),
    );
    return first &&
      !hasBenefit &&
      ![headline, ...results.map(({ block }) => block.text)].some((text) => BENEFIT.test(text))
      ? [
          {
            at: { section: first.section },
            words: '',
            says: 'The result does not say who benefited.',
            advice: 'Say what it meant for customers, costs, time, risk or the people who use it.',
          },
        ]
      : [];
  },
  examples: [
    { kind: 'story', text: '## Action\n\nI asked three printers.\n\n## Result\n\nWe pay £400 now.', finds: [] },
    {
      kind: 'story',
      text: '## Action\n\nI added an index.\n\n## Result\n\nThe query plan looked clean.',
      finds: [''],
    },
    {
      kind: 'story',
      text: '## Action\n\nI added an index.\n\n## Result\n\nCustomers got their reports in 2 seconds.',
      finds: [],
    },
  ],
});
