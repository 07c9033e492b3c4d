// Part of every page's script: it loads the rest of search when somebody is about to search.
import { MARK } from '../mark.ts';

const load = () => import('./search-dialog.ts');
const warm = () =>
  void load().then(
    ({ warmUp }) => warmUp(),
    () => undefined,
  );

/** The search box of the page itself, where there is one. */
const own = document.querySelector<HTMLElement>('search-box');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');

/** Opens search, or goes to its page when its script cannot be loaded. */
function open(): void {
  if (own) own.focus();
  else
    load().then(
      ({ openSearch }) => openSearch(),
      () => links[0] && location.assign(links[0].href),
    );
}

for (const link of links) {
  for (const sign of ['pointerenter', 'focus', 'touchstart'])
    link.addEventListener(sign, warm, { once: true, passive: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  open();
});

// Back, from a result, to the page where search was open.
addEventListener('pageshow', () => {
  if ((history.state as { search?: string } | null)?.search !== undefined) open();
});

if (own) void import('./search-box.ts');
if (new URLSearchParams(location.search).has(MARK)) void import('./mark-words.ts').then(({ markWords }) => markWords());
