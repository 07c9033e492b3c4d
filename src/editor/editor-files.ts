import type { TextFile } from '../core/library/files.ts';
import { KIND_NAMES, KINDS } from '../core/library/kinds.ts';
import { FILE_SCHEMAS, writeJsonSchema } from './file-schemas.ts';
import { snippetOf } from './snippets.ts';
import { tasksFor } from './tasks.ts';

/** The folder of the schemas, for any editor. It is hidden, so it is not read as answers. */
const SCHEMAS = '.schemas';

/** The folder of the settings of Visual Studio Code and of editors based on it. */
const VSCODE = '.vscode';

/**
 * The files that tell an editor which fields and values a folder of answers may have.
 * @param project the path from the folder to Greenroom, with forward slashes
 */
export function editorFiles(project: string): TextFile[] {
  return [
    ...FILE_SCHEMAS.map(({ name, schema }) => ({ path: schemaPath(name), text: writeJsonSchema(schema) })),
    toFile('settings.json', {
      'yaml.schemas': Object.fromEntries(
        FILE_SCHEMAS.flatMap(({ name, file }) => (file === undefined ? [] : [[`./${schemaPath(name)}`, file]])),
      ),
      // By default nothing is suggested in Markdown, and nobody would see the snippets.
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
