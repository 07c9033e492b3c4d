/** What an element of HTML means as a block. */
export type BlockMeaning =
  'box' | 'quote' | 'list' | 'item' | 'table' | 'caption' | 'row' | 'cell' | 'title' | 'line' | 'code';

/** What an element of HTML means within a line. */
export type LineMeaning =
  'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'sup' | 'sub' | 'q' | 'a' | 'img' | 'br' | 'input' | 'nothing';

/** The elements that are read as blocks, by their meaning. */
const BLOCKS: Readonly<Record<BlockMeaning, string>> = {
  box: 'address article aside body center colgroup dd details dialog div dl fieldset figcaption figure footer form header hgroup html legend main nav p search section tbody tfoot thead',
  quote: 'blockquote',
  list: 'ol ul menu',
  item: 'li',
  table: 'table',
  caption: 'caption',
  row: 'tr',
  cell: 'td th',
  title: 'dt h1 h2 h3 h4 h5 h6 summary',
  line: 'hr',
  code: 'pre',
};

/** The elements that are read within a line, by their meaning. */
const LINES: Readonly<Record<LineMeaning, string>> = {
  strong: 'b strong',
  emphasis: 'cite dfn em i var',
  delete: 'del s strike',
  inlineCode: 'code kbd samp tt',
  sup: 'sup',
  sub: 'sub',
  q: 'q',
  a: 'a',
  img: 'img',
  br: 'br',
  input: 'input',
  nothing: 'abbr acronym bdi bdo big data font ins label mark nobr output small span time u wbr',
};

/** The elements that are shown as they are written: a page must not have them, or they mean nothing on a page. */
const SHOWN =
  'applet area audio base basefont button canvas col datalist embed frame frameset head iframe keygen link map marquee math meta meter noframes noscript object optgroup option param picture progress rp rt script select slot source style svg template textarea title track video';

/** What each element means as a block, by its name in lower case. */
export const BLOCK_TAGS: ReadonlyMap<string, BlockMeaning> = byTag(BLOCKS);

const lineTags: ReadonlyMap<string, LineMeaning> = byTag(LINES);

/** The name of every element of HTML, in lower case. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...BLOCK_TAGS.keys(),
  ...lineTags.keys(),
  ...SHOWN.split(' '),
]);

/** Elements that have no closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** A tag in a line. */
export interface Tag {
  /** The name of its element, in lower case. */
  name: string;
  closes: boolean;
  /** Whether nothing closes it. */
  isVoid: boolean;
  /** What it means in a line. A block starts a new line. */
  means: LineMeaning | 'block' | 'item';
  attributes: string;
}

/** A tag: its slash, name and attributes. */
const TAG = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([\s\S]*)>$/i;

/**
 * Reads a tag that Markdown found. Null if HTML has no such element, and for a name such as "String" in "List<String>":
 * nobody writes a tag with one capital at its start.
 */
export function readTag(html: string): Tag | null {
  const [, slash, written = '', attributes = ''] = TAG.exec(html) ?? [];
  const name = written.toLowerCase();
  if (written !== name && written !== written.toUpperCase()) return null;
  const block = BLOCK_TAGS.get(name);
  const means = lineTags.get(name) ?? (block === 'item' ? 'item' : block && 'block');
  return means ? { name, closes: slash === '/', isVoid: VOID.has(name), means, attributes } : null;
}

/** The value of an attribute. Undefined if the tag has none. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const all = attributes.matchAll(/([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi);
  const found = [...all].find(([, each = '']) => each.toLowerCase() === name);
  return found && (found[2] ?? found[3] ?? found[4] ?? '');
}

function byTag<Meaning extends string>(tags: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  return new Map(
    (Object.keys(tags) as Meaning[]).flatMap((meaning) => tags[meaning].split(' ').map((tag) => [tag, meaning])),
  );
}
