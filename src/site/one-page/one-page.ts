// The script of the one page: search, keys, folding, copying and the theme. It also follows the address.
import '../entry/copy-answer.ts';
import '../entry/fold-answer.ts';
import '../keys/key-list.ts';
import '../search/open-search.ts';
import '../theme/theme-switch.ts';
import { markWords } from '../search/mark-words.ts';
import { provideSources } from '../search/sources.ts';
import { makeEngine } from '../../search/memory/engine.ts';
import { addressOf, idIn } from './address.ts';
import { DATA_ID, type SearchData } from './search-data.ts';

/** The words to mark for a search result, by its address. */
const marks = new Map<string, readonly string[]>();

provideSources(() => {
  const { pages, files } = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as SearchData;
  const engine = makeEngine(pages, (id, section, words) => {
    const address = addressOf(id, section);
    marks.set(address, words);
    return address;
  });
  return { engine, files };
});

const { title } = document;

/** The heading of the visible entry, group or table of contents. */
function findHeading(): HTMLElement | null {
  const target = document.getElementById(idIn(location.hash));
  return (
    target?.closest('article')?.querySelector('h1') ??
    target?.querySelector('h2') ??
    document.querySelector<HTMLElement>('#contents h1')
  );
}

/** Moves the focus to a heading, as if it were a new page. */
function focus(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Updates the page's title, marks the searched words and moves the focus. */
function follow(): void {
  const heading = findHeading();
  const article = heading?.closest('article');
  document.title = article ? `${heading?.textContent} · ${title}` : title;
  const words = marks.get(location.hash) ?? [];
  markWords(words, article ? [article] : []);
  // Words that were searched for must not stay hidden.
  const folded = article?.querySelector<HTMLDetailsElement>('fold-answer > details:not([open])');
  if (words.length && folded) folded.open = true;
  focus(heading);
}

addEventListener('hashchange', follow);
if (location.hash) follow();

// An unknown address shows the contents: say so.
const missing = document.querySelector<HTMLElement>('[data-missing]');
function showMissing(): void {
  const id = idIn(location.hash);
  missing?.toggleAttribute('hidden', !id || document.getElementById(id) !== null);
}

addEventListener('hashchange', showMissing);
showMissing();

// Goes to the heading without a new address, which would show the contents instead.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  const heading = findHeading();
  heading?.scrollIntoView();
  focus(heading);
});
