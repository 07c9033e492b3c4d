/** A line of notes that begins something: a heading, or what stands for one. */
export interface Mark {
  /** Its first and last line, from 1. */
  line: number;
  last: number;
  /** 1 to 6 for headings, 7 for bold lines, 8 for what is below them all. */
  depth: number;
  title: string;
  /** What is asked beside the title, and answered with it. */
  also?: string[];
  /** Whether it counts only right below another item of its list: "3. Salary – 95k", among questions. */
  follows?: true;
  style: 'heading' | 'bold' | 'label' | 'list' | 'summary' | 'plain' | 'row';
  /** What kind of entry it is, where a table says so. */
  kind?: 'strength' | 'weakness';
  /** What stands behind the title on its own lines, and belongs below it. */
  rest: string;
  /** How far the lines below it are indented. */
  indent: number;
}
