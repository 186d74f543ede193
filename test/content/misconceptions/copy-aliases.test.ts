import { describe, expect, test } from 'vitest';
import { copyAliases } from '../../../src/content/misconceptions/copy-aliases.js';
import { answers } from './learner.js';

describe('copy-aliases', () => {
  test.each(['a.copy()', 'list(a)', 'copy.copy(a)'])('%s is the same list', (copied) => {
    const source = `
import copy
a = [1]
b = ${copied}
b.append(2)
print(a)
`;
    expect(answers(copyAliases, source)).toBe('[1] => [1, 2]');
  });

  test('a dictionary too; a deep copy and a slice are new', () => {
    const source = `
import copy
d = {"k": 1}
e = d.copy()
e["k"] = 2
a = [1]
copy.deepcopy(a).append(2)
a[:].append(3)
print(d, a)
`;
    expect(answers(copyAliases, source)).toBe("{'k': 1} [1] => {'k': 2} [1]");
  });
});
