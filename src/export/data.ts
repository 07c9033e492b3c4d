import type { MeasuredAnswer } from '../core/answer/analyze.ts';
import type { Pack } from '../interviews/pack.ts';
import type { Question, Story, Strength, Weakness } from '../core/library/model.ts';
import { type Data, VERSION } from './data-schema.ts';
import type { Selection } from './selection.ts';
import { htmlOf, nameOf, notesIn, textOf } from './text.ts';

/**
 * Turns a library into data.
 * @param schema the address of its schema, relative to the file
 */
export function toData({ library, packs, entries }: Selection, schema: string): Data {
  const { site, topics, competencies, questions, stories, strengths, weaknesses, rules } = library;
  const guessed = new Map(entries.map(({ kind, slug, data }) => [`${kind}/${slug}`, data.guessed]));
  const common = ({ kind = 'interview', slug, title, short = title, withheld }: Common) => ({
    slug,
    title,
    short,
    withheld,
    guessed: guessed.get(`${kind}/${slug}`) ?? [],
  });
  const claimOf = (claim: Strength | Weakness) => ({
    ...common(claim),
    headline: claim.headline ?? null,
    cues: claim.cues,
    stories: claim.stories.map(({ slug }) => slug),
    answer: answerOf(claim.answer),
  });
  return {
    $schema: schema,
    version: VERSION,
    name: site.name,
    language: site.language,
    wordsPerMinute: site.wordsPerMinute,
    topics: topics.map(({ id, title }) => ({ id, title })),
    competencies: competencies.map(({ id, title }) => ({ id, title })),
    questions: questions.map((question) => ({ ...common(question), ...questionOf(question) })),
    stories: stories.map((story) => ({ ...common(story), ...storyOf(story) })),
    strengths: strengths.map((strength) => ({ ...claimOf(strength), competencies: idsOf(strength) })),
    weaknesses: weaknesses.map(claimOf),
    rules: rules.map((rule) => ({ ...common(rule), headline: rule.headline ?? null, text: rule.text })),
    interviews: packs.map((pack) => ({ ...common(pack), ...interviewOf(pack) })),
  };
}

type Common = Pick<Question, 'slug' | 'title' | 'withheld'> & { kind?: string; short?: string };

function questionOf(question: Question) {
  const { headline, cues, topic, aliases, stories, gathered, answered, words, seconds, answer } = question;
  return {
    headline: headline ?? null,
    cues,
    topic: topic.id,
    competencies: idsOf(question),
    aliases,
    stories: stories.map(({ slug }) => slug),
    gathers: gathered.map(({ kind, slug }) => ({ kind, slug })),
    followUps: followUpsOf(question),
    answered,
    words,
    seconds,
    answer: answerOf(answer),
  };
}

function storyOf(story: Story) {
  return {
    headline: story.headline ?? null,
    cues: story.cues.map(({ role, text }) => ({ part: role, text })),
    competencies: idsOf(story),
    followUps: followUpsOf(story),
    answer: answerOf(story.answer),
  };
}

function interviewOf({ company, role, date, time, zone, stage, interviewer, ...pack }: Pack) {
  return {
    company: company ?? null,
    role: role ?? null,
    date: date ?? null,
    time: time ?? null,
    zone: zone ?? null,
    stage: stage ?? null,
    interviewer: interviewer ?? null,
    values: pack.values.map((value) => ({ name: value.name, competencies: idsOf(value) })),
    questions: pack.expected.map(({ question }) => question.slug),
    stories: pack.featured.map(({ slug }) => slug),
    answers: pack.expected
      .filter(({ tailored }) => tailored)
      .map(({ question }) => ({ question: question.slug, answer: answerOf(question.answer) })),
    remarks: pack.remarks.map(({ title, answer }) => ({ title, answer: answerOf(answer) })),
  };
}

function answerOf(answer: MeasuredAnswer): Data['stories'][number]['answer'] {
  const { shape, words, seconds, sections } = answer;
  return {
    shape,
    words,
    seconds,
    sections: sections
      .filter(({ note, said, noted }) => !note && said.length + noted.length > 0)
      .map((section) => ({
        part: section.role,
        label: nameOf(section),
        text: textOf(section),
        html: htmlOf(section, answer),
        seconds: section.seconds,
        figures: [...section.figures.values()].flat().map(({ text, role }) => ({ text, role })),
      })),
    notes: notesIn(answer),
  };
}

function followUpsOf({ followUps }: Pick<Story, 'followUps'>) {
  return followUps.map(({ asks, answer }) => ({ asks, answer: answer ?? null }));
}

function idsOf({ competencies }: { competencies: readonly { id: string }[] }): string[] {
  return competencies.map(({ id }) => id);
}
