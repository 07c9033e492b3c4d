// Builds the site that `npm start` shows, in a process of its own.
import { buildSite } from './build-site.ts';
import { contentFolders, localSite } from './project.ts';

process.exit((await buildSite('local', localSite(contentFolders().folder))) ? 0 : 1);
