import type { Command } from '../command.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { coach } from './coach.ts';
import { dev } from './dev.ts';
import { exportAnswers } from './export.ts';
import { importNotes } from './import.ts';
import { addNew } from './new.ts';
import { pdf } from './pdf.ts';
import { publish } from './publish.ts';
import * as project from './project.ts';
import { start } from './start.ts';

/** Every command, in the order in which they are listed. */
export const COMMANDS = [
  start,
  importNotes,
  addNew,
  check,
  coach,
  pdf,
  exportAnswers,
  publish,
  build,
  project.test,
  project.testUnit,
  project.testE2e,
  project.checkCode,
  project.format,
  dev,
  project.pictures,
  project.bench,
  project.benchCoach,
  project.benchImport,
  project.benchSheet,
  project.benchSearch,
  project.evalSearch,
] as const satisfies readonly Command[];

/** The name of a command. */
export type CommandName = (typeof COMMANDS)[number]['name'];

/** The type of the command with a name. */
export type CommandOf<Name extends CommandName> = Extract<(typeof COMMANDS)[number], { name: Name }>;
