import { quote } from '../../src/core/library/describe.ts';
import { Refusal } from '../../src/core/diagnostics/refusal.mjs';

/** Numbers of entries as they were typed, or others when none was. Throws a Refusal when one is no such number. */
export function readSizes(args: readonly string[], otherwise: readonly number[]): readonly number[] {
  const wrong = args.find((arg) => !(Number.isInteger(Number(arg)) && Number(arg) >= 1));
  if (wrong !== undefined) throw new Refusal(`Expected numbers of entries, found ${quote(wrong)}.`, 2);
  return args.length ? args.map(Number) : otherwise;
}
