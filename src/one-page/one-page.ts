// What script adds to the page that stands alone: search, the theme, and the shown entry's name in the title.
import '../search/browser/open-search.ts';
import '../theme/theme-switch.ts';
import { provideSources } from '../search/browser/sources.ts';
import { makeEngine } from '../search/memory/engine.ts';
import { DATA_ID, type SearchData } from './search-data.ts';

provideSources(() => {
  const { pages, files } = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as SearchData;
  const addressOf = (id: string, section: string) => `#${encodeURIComponent(section ? `${id}.${section}` : id)}`;
  return { engine: makeEngine(pages, addressOf), files };
});

const { title } = document;

/** Names what is shown, and goes on from there: to readers it is another page. */
function follow(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const heading = document.getElementById(id)?.closest('article')?.querySelector('h1');
  document.title = heading ? `${heading.textContent} · ${title}` : title;
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

addEventListener('hashchange', follow);
if (location.hash) follow();
