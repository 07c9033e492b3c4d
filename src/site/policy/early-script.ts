import { FOLDED_KEY } from '../entry/fold.ts';
import { THEME_KEY } from '../theme/theme.ts';

/**
 * The script that runs in the head, before anything is painted. It sets the chosen theme, keeps folded answers hidden, and
 * says that script is on. If the page's own script fails to load, the answers are shown.
 */
export const EARLY_SCRIPT = `const d=document.documentElement.dataset;d.script='';try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d.theme=t;if(sessionStorage.getItem('${FOLDED_KEY}')){d.folded='';addEventListener('load',()=>{delete d.folded})}}catch{}`;
