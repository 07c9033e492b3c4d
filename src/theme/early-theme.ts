import { THEME_KEY } from './theme.ts';

/** Runs in the head, before anything is painted, so that a chosen theme never flashes the other one. */
export const EARLY_THEME = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
