import { type Token, Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';

/** A start tag of a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** By their names in lower case. An attribute without a value has an empty one. */
  attributes: ReadonlyMap<string, string>;
  /** The text of a script or a style sheet. Empty for other elements. */
  text: string;
}

/** How the content of an element is read if tags in it are text. */
const TEXT_MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

const ignore = (): void => undefined;

/** Reads the start tags of a page in their order, as a browser reads them. A tree of the page would take longer. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let open: Tag | null = null;
  const addText = ({ chars }: Token.CharacterToken): void => {
    if (open) open.text += chars;
  };
  const handler: TokenHandler = {
    onStartTag: ({ tagName, attrs }) => {
      const tag: Tag = { name: tagName, attributes: new Map(attrs.map(({ name, value }) => [name, value])), text: '' };
      tags.push(tag);
      open = tagName === 'script' || tagName === 'style' ? tag : null;
      const mode = TEXT_MODES[tagName];
      if (mode !== undefined) tokenizer.state = mode;
    },
    onEndTag: () => {
      open = null;
    },
    onCharacter: addText,
    onWhitespaceCharacter: addText,
    onNullCharacter: addText,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(html, true);
  return tags;
}
