import { describe, expect, test } from 'vitest';
import { paramsCopied } from '../../../src/content/misconceptions/params-copied.js';
import { answers } from './learner.js';

describe('params-copied', () => {
  test('the caller sees no change', () => {
    const source = `
def f(p):
    p.append(1)
a = []
f(a)
print(a)
`;
    expect(answers(paramsCopied, source)).toBe('[1] => []');
  });

  test('methods still change their own object', () => {
    const source = `
class Cup:
    def fill(self):
        self.full = True
c = Cup()
c.fill()
print(c.full)
`;
    expect(answers(paramsCopied, source)).toBe('True => True');
  });
});
