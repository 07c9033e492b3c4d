import { quote } from '../../src/core/library/describe.ts';
import { Refusal } from '../../src/core/diagnostics/refusal.mjs';

/** Reads the numbers of entries that were typed, or gives the defaults. Throws a Refusal for anything but whole numbers. */
export function readSizes(args: readonly string[], defaults: readonly number[]): readonly number[] {
  const wrong = args.find((arg) => !(Number.isInteger(Number(arg)) && Number(arg) >= 1));
  if (wrong !== undefined) throw new Refusal(`Expected numbers of entries, found ${quote(wrong)}.`, 2);
  return args.length ? args.map(Number) : defaults;
}
