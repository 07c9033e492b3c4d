import type { TextFile } from '../core/library/files.ts';
import { KIND_NAMES, KINDS } from '../core/library/kinds.ts';
import { FILE_SCHEMAS, writeJsonSchema } from './file-schemas.ts';
import { snippetOf } from './snippets.ts';
import { tasksFor } from './tasks.ts';

/** Where the schemas are: any editor can use them. Reading the answers leaves out what is hidden. */
const SCHEMAS = '.schemas';

/** Where the settings for Visual Studio Code are, and for the editors that are made of it. */
const VSCODE = '.vscode';

/**
 * The files that let an editor know what a folder of answers holds.
 * @param project the path from the folder to Greenroom, with forward slashes
 */
export function editorFiles(project: string): TextFile[] {
  return [
    ...FILE_SCHEMAS.map(({ name, schema }) => ({ path: schemaPath(name), text: writeJsonSchema(schema) })),
    toFile('settings.json', {
      'yaml.schemas': Object.fromEntries(
        FILE_SCHEMAS.flatMap(({ name, file }) => (file === undefined ? [] : [[`./${schemaPath(name)}`, file]])),
      ),
      // In Markdown, nothing is suggested unless it is asked for: snippets would stay unseen.
      '[markdown]': {
        'editor.quickSuggestions': { other: true },
        'editor.wordBasedSuggestions': 'off',
        'editor.wordWrap': 'on',
      },
    }),
    toFile('tasks.json', tasksFor(project)),
    toFile('extensions.json', { recommendations: ['redhat.vscode-yaml'] }),
    toFile(
      'greenroom.code-snippets',
      Object.fromEntries(KIND_NAMES.map((kind) => [KINDS[kind].title, snippetOf(kind)])),
    ),
  ];
}

function schemaPath(name: string): string {
  return `${SCHEMAS}/${name}.json`;
}

function toFile(name: string, content: object): TextFile {
  return { path: `${VSCODE}/${name}`, text: `${JSON.stringify(content, null, 2)}\n` };
}
