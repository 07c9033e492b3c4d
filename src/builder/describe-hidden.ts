import type { Withheld } from '../core/library/edition.ts';
import type { Entry } from '../core/library/entry.ts';
import { count } from '../machine/report.ts';

/** Says how many entries a site leaves out, in one line for each reason, and how to publish an interview. */
export function describeHidden({ privates, drafts }: Withheld, hidden: readonly Entry[]): string[] {
  const interviews = hidden.filter(({ kind, data }) => kind === 'interview' && data.private && !data.draft).length;
  const among = interviews
    ? ` ${interviews === privates ? 'An' : `${count(interviews, 'interview')} among them: an`} interview is published only with “private: false”.`
    : '';
  return [
    ...(privates ? [`${count(privates, 'private entry')} left out.${among}`] : []),
    ...(drafts ? [`${count(drafts, 'draft')} left out.`] : []),
  ];
}
