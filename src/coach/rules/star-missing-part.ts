import { namesProblem, type Role, ROLES } from '../../core/answer/star.ts';
import type { Severity } from '../../core/diagnostics/diagnostic.ts';
import { ALL_LANGUAGES } from '../../core/language/languages.ts';
import { defineRule } from '../rule.ts';
import { isToldInParts } from '../subject.ts';

/** The parts that a story needs: how much each matters, and what to do if it is missing. */
const PARTS: readonly [Role, Severity, string][] = [
  ['S', 'warning', 'Say in two sentences where and when it was, and what was wrong.'],
  ['T', 'info', 'Say in one sentence what you had to achieve.'],
  ['A', 'warning', 'Say what you did, step by step.'],
  ['R', 'warning', 'Say how it ended, with a number if you have one.'],
];

export const starMissingPart = defineRule({
  id: 'star-missing-part',
  title: 'A story has all its parts',
  severity: 'warning',
  concern: 'structure',
  why: 'In a study, only complete stories raised recommendations.',
  source: 'Bangerter and others, 2014: stories, pseudo-stories and self-descriptions in interviews',
  check: ({ answer }) => {
    if (!isToldInParts(answer)) return [];
    const toldParts = new Set(answer.sections.flatMap(({ role, words }) => (role && words ? role : [])));
    // The stakes or the problem may name the task. The close, or the learning of a failure, may tell the result.
    const isTold = (role: Role) =>
      toldParts.has(role) ||
      (role === 'T' &&
        (toldParts.has('stakes') ||
          answer.sections.some(({ label }) => label && namesProblem(label, ALL_LANGUAGES)))) ||
      (role === 'R' && toldParts.has('close'));
    const hasUnreadLabels = answer.sections.some(
      ({ role, words, label }) => label !== null && role === null && words > 0,
    );
    return PARTS.filter(([role]) => !isTold(role)).map(([role, severity, advice]) => ({
      at: 'start' as const,
      words: '',
      says: `No part of the story is labelled as the ${ROLES[role].toLowerCase()}.`,
      advice,
      severity: hasUnreadLabels || (role === 'R' && toldParts.has('L')) ? ('info' as const) : severity,
    }));
  },
  examples: [
    {
      kind: 'story',
      text: '## Situation\n\nThe site was down.\n\n## Task\n\nI had to bring it back.\n\n## Action\n\nI rolled back.',
      finds: [''],
    },
    {
      kind: 'story',
      text: '## What I did\n\nI rolled back.\n\n## Outcome\n\nIt was up in 5 minutes.',
      finds: ['', ''],
    },
    {
      kind: 'story',
      text: '## Context\n\nThe site was down.\n\n## Goal\n\nI had to bring it back.\n\n## Solution\n\nI rolled back.\n\n## Impact\n\nIt was up in 5 minutes.',
      finds: [],
    },
    {
      kind: 'story',
      text: '**Challenge:** The site was down.\n\n**Solution:** I rolled back.\n\n**Impact:** It was up in 5 minutes.',
      finds: [],
    },
    { title: 'How do you lead?', text: 'I lead by example.', finds: [] },
  ],
});
