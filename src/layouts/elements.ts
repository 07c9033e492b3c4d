// What the pages' script adds, as one small file that each page loads once.
import '../answer-page/copy-answer.ts';
import '../answer-page/fold-answer.ts';
import '../keys/key-list.ts';
import '../search/browser/open-search.ts';
import '../theme/theme-switch.ts';

if (document.querySelector('until-day')) void import('../interviews/until-day.ts');
if (document.querySelector('cheat-sheet')) void import('../cheat-sheet/browser/cheat-sheet.ts');
