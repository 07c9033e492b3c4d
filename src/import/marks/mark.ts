/** A line of notes that starts an entry or a section: a heading, or a line used as one. */
export interface Mark {
  /** The numbers of its first and last line, from 1. */
  line: number;
  last: number;
  /** 1 to 6 for headings, 7 for bold lines, 8 for all others. */
  depth: number;
  title: string;
  /** Other questions with the same answer. */
  also?: string[];
  /** Whether it only counts right below another item of its list: "3. Salary – 95k" among questions. */
  follows?: true;
  /** How it is written. */
  style: 'heading' | 'bold' | 'label' | 'list' | 'summary' | 'plain' | 'row';
  /** The kind of entry, if a table says so. */
  kind?: 'strength' | 'weakness';
  /** The text after the title on the same line. */
  rest: string;
  /** How many spaces the lines below it are indented. */
  indent: number;
}
