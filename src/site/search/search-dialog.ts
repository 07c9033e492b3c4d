import { HOME } from '../browser/home.ts';
import { readRequest, writeRequest } from '../../search/address.ts';
import { addSheet, element } from '../browser/element.ts';
import { SearchBox } from './search-box.ts';
import sheet from './search-dialog.css?inline';
import { loadSources } from './sources.ts';

/** What is stored in the browser's history, so that Back shows the results again. */
interface HistoryState {
  search?: string | undefined;
}

/** Loads what search needs before it opens. */
export function warmUp(): void {
  loadSources(HOME).catch(() => undefined);
}

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page. After Back, shows the search from which the reader went to a result. */
export function openSearch(): void {
  if (dialog?.open) {
    dialog.querySelector<SearchBox>('search-box')?.focus();
    return;
  }
  dialog ??= makeDialog();
  dialog.showModal();
  const box = dialog.querySelector<SearchBox>('search-box')!;
  const { search } = (history.state ?? {}) as HistoryState;
  if (search !== undefined) box.ask(readRequest(new URLSearchParams(search)));
  else box.ask(box.request);
  box.focus();
}

function makeDialog(): HTMLDialogElement {
  addSheet(sheet);
  const box = new SearchBox();
  const [link] = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');
  const page = link && !isThisPage(link) ? element('a', { href: link.href }, 'Open the search page') : null;
  const made = element(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    element(
      'form',
      { method: 'dialog' },
      element('button', { class: 'quiet' }, element('span', {}, 'Close '), element('kbd', {}, 'Esc')),
    ),
    box,
    element('p', { class: 'hints' }, ...hint(['↑', '↓'], 'move'), ...hint(['Enter'], 'open'), page),
  );
  const keepState = (state: HistoryState) => history.replaceState({ ...(history.state as HistoryState), ...state }, '');
  box.addEventListener('ask', () => page?.setAttribute('href', page.pathname + writeRequest(box.request)));
  box.addEventListener('leave', () => keepState({ search: writeRequest(box.request) }));
  made.addEventListener('close', () => keepState({ search: undefined }));
  made.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || !isThisPage(link)) return;
    // The result is on this page: after Back, search stays closed.
    keepState({ search: undefined });
    made.close();
  });
  made.addEventListener('pointerdown', (event) => {
    if (event.target === made && isOutside(event, made.getBoundingClientRect())) made.close();
  });
  document.body.append(made);
  return made;
}

function isOutside({ clientX: x, clientY: y }: PointerEvent, { left, right, top, bottom }: DOMRect): boolean {
  return x < left || x > right || y < top || y > bottom;
}

/** Whether a link leads to a section of this page. */
function isThisPage({ pathname, search }: HTMLAnchorElement): boolean {
  return pathname === location.pathname && search === location.search;
}

function hint(keys: string[], does: string): (Node | string)[] {
  return [element('span', {}, ...keys.flatMap((key) => [element('kbd', {}, key), ' ']), does)];
}
