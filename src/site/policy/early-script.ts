import { FOLDED_KEY } from '../entry/fold.ts';
import { THEME_KEY } from '../theme/theme.ts';

/**
 * Runs in the head, before anything is painted, so that a chosen theme never flashes the other one and an
 * answer that stays folded never shows, and the page knows that there is script. Should the page's own script fail to load, the answer shows after all.
 */
export const EARLY_SCRIPT = `const d=document.documentElement.dataset;d.script='';try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d.theme=t;if(sessionStorage.getItem('${FOLDED_KEY}')){d.folded='';addEventListener('load',()=>{delete d.folded})}}catch{}`;
