import { describe, expect, test } from 'vitest';
import { weakCallStaysWeak } from '../../../src/content/misconceptions/weak-call-stays-weak.js';
import { answers } from './learner.js';

const CUP = `
import weakref
class Cup:
    pass
`;

describe('weak-call-stays-weak', () => {
  test('a name for what the weak reference gives keeps nothing', () => {
    const source = `${CUP}
c = Cup()
w = weakref.ref(c)
d = w()
del c
print(w() is None)
`;
    expect(answers(weakCallStaysWeak, source)).toBe('False => True');
  });

  test('a slot keeps nothing either, nor does a name for a weak value', () => {
    const source = `${CUP}
c = Cup()
w = weakref.ref(c)
v = weakref.WeakValueDictionary()
v["c"] = c
s = [w()]
d = v["c"]
del c
print(w() is None, len(v))
`;
    expect(answers(weakCallStaysWeak, source)).toBe('False 1 => True 0');
  });
});
