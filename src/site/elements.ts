// Every custom element of the site, as one small file that each page loads once.
import '../answers/copy-answer.ts';
import '../answers/fold-answer.ts';
import '../keys/key-list.ts';
import '../theme/theme-switch.ts';
