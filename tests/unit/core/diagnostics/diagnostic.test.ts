import { describe, expect, it } from 'vitest';
import { type Diagnostic, sortDiagnostics } from '../../../../src/core/diagnostics/diagnostic.ts';
import { formatLine } from '../../../../src/core/diagnostics/format.ts';

const make = (some: Partial<Diagnostic> = {}): Diagnostic => ({
  id: 'invalid-value',
  severity: 'error',
  file: 'a.md',
  says: 'Expected x, found y.',
  advice: 'Mend it.',
  ...some,
});

describe('formatLine', () => {
  it.each<[string, Partial<Diagnostic>]>([
    ['a.md  Expected x, found y. Mend it.', {}],
    ['a.md:3  cues.S: Expected x, found y. Mend it.', { start: { line: 3, column: 5 }, field: 'cues.S' }],
    ['a.md:3  warning: Expected x, found y. Mend it.', { start: { line: 3 }, severity: 'warning' }],
    ['a.md  Expected x, found y.', { advice: '' }],
  ])('names file, line, severity and field: %s', (line, some) => {
    expect(formatLine(make(some))).toBe(line);
  });
});

describe('sortDiagnostics', () => {
  it('sorts by file, line and column, the worst first at the same place, then by id, and keeps the order of the rest', () => {
    const at = (line: number, column?: number) => ({ start: { line, column } });
    const sorted = [
      make(),
      make(at(2)),
      make({ ...at(10), says: 'z' }),
      make({ ...at(10), says: 'a' }),
      make({ ...at(10), id: 'wrong-type' }),
      make({ ...at(10), severity: 'warning' }),
      make({ ...at(10), severity: 'info', id: 'a' }),
      make(at(10, 4)),
      make({ file: 'b.md', ...at(1) }),
    ];
    const [whole, second, z, a, type, warning, info, column, other] = sorted;
    expect(sortDiagnostics([other!, column!, info!, warning!, type!, z!, second!, a!, whole!])).toEqual(sorted);
    expect(sortDiagnostics([])).toEqual([]);
  });
});
