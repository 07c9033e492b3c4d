// Every page has this script. It loads the rest of search when somebody is about to search.
import { MARK_PARAMETER } from '../../search/mark.ts';

const load = () => import('./search-dialog.ts');
const warm = () =>
  void load().then(
    ({ warmUp }) => warmUp(),
    () => undefined,
  );

/** The search box of the page, if it has one. */
const boxInPage = document.querySelector<HTMLElement>('search-box');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');

/** Whether search is opening. Keys pressed meanwhile must not trigger shortcuts. */
let opening = false;

/** Opens search. If it cannot load, says that you are offline or goes to the search page. */
function open(): void {
  if (boxInPage) {
    boxInPage.focus();
    return;
  }
  opening = true;
  load()
    .then(
      ({ openSearch }) => openSearch(),
      () => {
        const [link] = links;
        if (link && navigator.onLine) location.assign(link.href);
        else if (link) link.textContent = 'You are offline';
      },
    )
    .finally(() => (opening = false));
}

addEventListener('keydown', (event) => opening && event.stopImmediatePropagation(), true);

for (const link of links) {
  for (const event of ['pointerenter', 'focus', 'touchstart'])
    link.addEventListener(event, warm, { once: true, passive: true });
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

if (boxInPage) void import('./search-box.ts');
const marked = new URLSearchParams(location.search).get(MARK_PARAMETER);
if (marked)
  void import('./mark-words.ts').then(({ markWords }) =>
    markWords(marked.split(' '), document.querySelectorAll('article, aside')),
  );
