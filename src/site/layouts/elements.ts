// What the pages' script adds, as one small file that each page loads once.
import '../entry/copy-answer.ts';
import '../entry/fold-answer.ts';
import '../keys/key-list.ts';
import '../search/open-search.ts';
import '../theme/theme-switch.ts';

if (document.querySelector('until-day')) void import('../interviews/until-day.ts');
if (document.querySelector('cheat-sheet')) void import('../paper/cheat-sheet.ts');
