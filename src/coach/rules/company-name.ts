import { SAID_KINDS } from '../../core/library/kinds.ts';
import { listNodes } from '../../core/library/library.ts';
import { defineRule, type LibraryCheckResult } from '../rule.ts';
import { listSpoken } from '../subject.ts';

export const companyName = defineRule({
  id: 'company-name',
  title: 'Shared answers name no company',
  severity: 'warning',
  concern: 'truth',
  why: 'You give the same answer at other companies, where this name would be a mistake.',
  source: 'Greenroom',
  checkLibrary: (library) => {
    const names = library.interviews.flatMap(({ data }) => data.company ?? []).filter((name) => name.length > 2);
    return listNodes(library, SAID_KINDS).flatMap(({ kind, slug, headline = '', answer }) => {
      const texts = [headline, ...listSpoken(answer).map(({ block }) => block.text)];
      return names
        .filter((name) => texts.some((text) => text.toLowerCase().includes(name.toLowerCase())))
        .map((name): LibraryCheckResult => ({
          kind,
          slug,
          words: name,
          says: `This answer names ${name}, but you use it for every interview.`,
          advice: 'Write {{company}} instead, or put this answer in the interview’s own file.',
        }));
    });
  },
  examples: [
    {
      files: {
        'questions/why.md': '---\ntitle: Why us?\ntopic: teamwork\n---\n\nI like what Acme does.\n',
        'interviews/acme.md': '---\ntitle: Acme\ncompany: Acme\nquestions: [why]\n---\n',
      },
      finds: ['why'],
    },
    {
      files: {
        'questions/why.md': '---\ntitle: Why us?\ntopic: teamwork\n---\n\nI like what {{company}} does.\n',
        'interviews/acme.md': '---\ntitle: Acme\ncompany: Acme\nquestions: [why]\n---\n',
      },
      finds: [],
    },
  ],
});
