import type { Severity } from './diagnostic.ts';

/** What an id of a problem stands for. */
export interface ProblemKind {
  severity: Severity;
  /** What is wrong, in one sentence. */
  means: string;
  /** What to do, in one or two sentences. */
  advice: string;
}

/** Every problem that reading a folder of answers can report, by its id. */
export const PROBLEMS = {
  'folder-missing': {
    severity: 'error',
    means: 'There is no folder of answers at the path that was given.',
    advice: 'Check the name of the folder.',
  },
  'no-answers': {
    severity: 'error',
    means: 'The folder has neither a question nor a story.',
    advice: 'Write one in `questions/`, or begin with `npm run new`.',
  },
  'too-many-files': {
    severity: 'error',
    means: 'The folder holds more files than answers ever are: it may be a whole disk or a home folder.',
    advice: 'Name the folder of your answers, or move what is no answer elsewhere.',
  },
  'file-unreadable': {
    severity: 'error',
    means: 'The system does not let Greenroom read a file.',
    advice: 'Give yourself permission to read it, mend the link, or check the disk, as the message says.',
  },
  'not-a-file': {
    severity: 'error',
    means: 'Where a file is expected there is something else, such as a pipe or a device.',
    advice: 'Replace it with a file.',
  },
  'file-too-large': {
    severity: 'error',
    means: 'The file is larger than any answer.',
    advice: 'Move what is no answer elsewhere.',
  },
  'not-text': {
    severity: 'error',
    means: 'The file is not text in UTF-8.',
    advice: 'Save it as UTF-8 in your editor.',
  },
  'control-character': {
    severity: 'warning',
    means: 'The text has a character that nobody sees, such as one that a copied text brought along.',
    advice: 'Delete it. In many editors it does not show, so type the words around it anew.',
  },
  'unknown-file': {
    severity: 'error',
    means: 'The file at the top of the folder is none of the settings.',
    advice: 'Rename it, move it into a folder of entries, or start its name with `_` to ignore it.',
  },
  'unknown-folder': {
    severity: 'error',
    means: 'The folder is none of the folders of entries.',
    advice: 'Rename it, or start its name with `_` to ignore it.',
  },
  'nested-file': {
    severity: 'error',
    means: 'The file is in a folder within a folder of entries.',
    advice: 'Move it up into the folder of entries.',
  },
  'wrong-ending': {
    severity: 'error',
    means: 'The name of the file does not end as the entries of its folder do.',
    advice: 'Rename it, move it, or start its name with `_` to ignore it.',
  },
  'unsafe-name': {
    severity: 'error',
    means: 'The name of the file has characters that do not work in addresses or on other systems.',
    advice: 'Use letters, digits, dots, hyphens and underscores.',
  },
  'reserved-name': {
    severity: 'warning',
    means: 'Windows keeps the name of the file for itself, and can neither make nor read it.',
    advice: 'Rename the file.',
  },
  'same-address': {
    severity: 'error',
    means: 'Two files have names that are the same address on many systems.',
    advice: 'Rename one of them.',
  },
  'empty-file': {
    severity: 'error',
    means: 'The file has no text.',
    advice: 'Write its front matter, or delete the file.',
  },
  'missing-front-matter': {
    severity: 'error',
    means: 'The file does not begin with front matter between two lines of `---`.',
    advice: 'Begin with a line `---`, then `title: …`, then another line `---`.',
  },
  'unclosed-front-matter': {
    severity: 'error',
    means: 'No line `---` ends the front matter.',
    advice: 'Add it.',
  },
  'unquoted-value': {
    severity: 'error',
    means: 'YAML reads a value as something other than text.',
    advice: 'Put the value in quotes.',
  },
  'unclosed-quote': {
    severity: 'error',
    means: 'A value begins with a quote and does not end with one.',
    advice: 'End the value with the quote that it begins with.',
  },
  'unclosed-bracket': {
    severity: 'error',
    means: 'A list or a group of keys is not closed.',
    advice: 'Write the closing bracket.',
  },
  'tab-indent': {
    severity: 'error',
    means: 'A line is indented with a tab, which YAML does not allow.',
    advice: 'Indent with spaces.',
  },
  'repeated-field': {
    severity: 'error',
    means: 'A field is there twice.',
    advice: 'Remove one of the two.',
  },
  'invalid-yaml': {
    severity: 'error',
    means: 'The front matter or the settings are not valid YAML.',
    advice: 'Check the quotes, colons and indentation on the line and on the one above.',
  },
  'unknown-field': {
    severity: 'error',
    means: 'No field has this name.',
    advice: 'Correct the name, or remove the line.',
  },
  'missing-field': {
    severity: 'error',
    means: 'A field that must be there is missing.',
    advice: 'Add the line.',
  },
  'empty-field': {
    severity: 'error',
    means: 'A field has no value.',
    advice: 'Write one, or remove the field.',
  },
  'wrong-type': {
    severity: 'error',
    means: 'A value is of another type than its field takes, such as a text where a list is expected.',
    advice: 'Write it as the message shows.',
  },
  'unknown-value': {
    severity: 'error',
    means: 'A value is none of those that its field takes.',
    advice: 'Use one of the values that the message lists.',
  },
  'invalid-value': {
    severity: 'error',
    means: 'A value does not have the form or the size that its field asks for.',
    advice: 'Correct it as the message says.',
  },
  'repeated-value': {
    severity: 'error',
    means: 'A list has the same value twice.',
    advice: 'Remove the repeat.',
  },
  'repeated-id': {
    severity: 'error',
    means: 'Two topics or two competencies have the same id.',
    advice: 'Rename one.',
  },
  'unknown-topic': {
    severity: 'error',
    means: 'A question is in a topic that `topics.yaml` does not list.',
    advice: 'Use a topic that is listed, or add it.',
  },
  'unknown-competency': {
    severity: 'error',
    means: 'An entry names a competency that `competencies.yaml` does not list.',
    advice: 'Use a competency that is listed, or add it.',
  },
  'unknown-variable': {
    severity: 'error',
    means: 'A text uses a variable that `site.yaml` does not list.',
    advice: 'Use a variable that is listed, or add it.',
  },
  'missing-reference': {
    severity: 'error',
    means: 'Front matter names a story or a question that has no file.',
    advice: 'Correct the name, write the file, or remove the name.',
  },
  'unknown-check': {
    severity: 'error',
    means: 'An entry or `site.yaml` names a check that the coach does not have.',
    advice: 'Correct the name, or remove it.',
  },
  'unused-story': {
    severity: 'warning',
    means: 'No question, strength or weakness names the story.',
    advice: 'Add it to the `stories` of one.',
  },
  'missing-part': {
    severity: 'error',
    means: 'A story has no heading that names a part of it.',
    advice: 'Add at least one heading such as `## Situation`, `## Task`, `## Action` or `## Result`.',
  },
  'unanswered-heading': {
    severity: 'warning',
    means: 'A heading of an interview asks what no question asks.',
    advice: 'Write the title of a question as its entry has it, or leave out the question mark.',
  },
  'broken-link': {
    severity: 'error',
    means: 'A link leads to an entry that does not exist.',
    advice: 'Correct it, or remove it.',
  },
  'unsafe-link': {
    severity: 'warning',
    means: 'A link leads neither to the web nor to another entry. It is shown as text.',
    advice: 'Correct it, or remove it.',
  },
  'hidden-picture': {
    severity: 'warning',
    means: 'Pages cannot show a picture: they show only its description.',
    advice: 'Say in words what the picture shows.',
  },
  'unclosed-comment': {
    severity: 'warning',
    means: 'A comment does not end, and hides all text below it.',
    advice: 'Close it with `-->`.',
  },
  'too-many-marks': {
    severity: 'warning',
    means: 'A paragraph has more marks, lines or nesting than are read. It is shown as it is written.',
    advice: 'Split it with empty lines.',
  },
  'invalid-mdx': {
    severity: 'error',
    means: 'A rule is not valid MDX.',
    advice: 'Close every tag, and write `{` and `<` as `\\{` and `\\<`.',
  },
  'rule-code': {
    severity: 'error',
    means: 'A rule has something that runs as code: an import, an export, or braces.',
    advice: 'Remove it. Write a brace as `\\{`.',
  },
  'rule-picture': {
    severity: 'error',
    means: 'A rule has a picture, which pages cannot show.',
    advice: 'Describe it in words.',
  },
  'unknown-component': {
    severity: 'error',
    means: 'A rule uses a component that does not exist.',
    advice: 'Use one of those that the message lists, or write `<` as `\\<`.',
  },
  'component-attribute': {
    severity: 'error',
    means: 'A component of a rule has attributes, and none takes any.',
    advice: 'Remove them.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** The id of a problem of reading. */
export type ProblemId = keyof typeof PROBLEMS;
