import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src/assessment/verify/outcome.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';

/** Prints `asizeof(value)` and the sum of the rounded flat sizes of the objects that are to count. */
function compared(setting: string, value: string, counted: readonly string[]): string {
  return `import sys
from pympler import asizeof
def flat(object):
    return (sys.getsizeof(object) + 7) // 8 * 8
${setting}
print(asizeof.asizeof(${value}) == ${counted.map((each) => `flat(${each})`).join(' + ') || '0'})
`;
}

describe.each(PYTHON_VERSIONS)('asizeof of pympler on %s', (version) => {
  test.each([
    ['rounds a flat size up to 8', '', '"pen"', ['"pen"']],
    ['counts what a list holds', 'row = [1, 2.5, "text"]', 'row', ['row', '1', '2.5', '"text"']],
    ['counts tuples and sets inside', 'row = [(1, 2), {3}]', 'row', ['row', '(1, 2)', '1', '2', '{3}', '3']],
    ['counts keys and values', 'box = {"a": 1}', 'box', ['box', '"a"', '1']],
    ['counts an object once', 'row = ["x", "x"]\nrows = [row, row]', 'rows', ['rows', 'row', '"x"']],
    ['follows no ring twice', 'ring = []\nring.append(ring)', 'ring', ['ring']],
    ['counts no code', 'def pair():\n    pass\nrow = [pair, len, int]', 'row', ['row']],
  ])('%s', (_, setting, value, counted) => {
    const { outcome, refusal } = simulate(parse(compared(setting, value, counted), 'main.py'), version);
    expect(refusal).toBeUndefined();
    expect(outcome?.stdout).toBe('True\n');
  });

  test('is refused for instances, whose dictionaries it would count', () => {
    const source = compared('class Pen:\n    pass\npen = Pen()', 'pen', []);
    expect(simulate(parse(source, 'main.py'), version).refusal?.message).toContain('asizeof() of a Pen');
  });
});
