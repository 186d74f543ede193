import { describe, expect, test } from 'vitest';
import { withFreesObject } from '../../../src/content/misconceptions/with-frees-object.js';
import { answers } from './learner.js';

describe('with-frees-object', () => {
  test('the name is gone after the block', () => {
    const source = `
class Door:
    def __init__(self):
        self.closed = False
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.closed = True
with Door() as d:
    print(d.closed)
print(d.closed)
`;
    expect(answers(withFreesObject, source)).toBe('False / True => False / NameError');
  });
  test('and its object with it', () => {
    const source = `
class Door:
    def __init__(self):
        self.closed = False
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.closed = True
    def __del__(self):
        print('freed')
with Door() as d:
    pass
print('end')
del d
print('more')
`;
    expect(answers(withFreesObject, source)).toBe('end / freed / more => freed / end / NameError');
  });
  test('another name keeps it', () => {
    const source = `
class Door:
    def __init__(self):
        self.closed = False
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.closed = True
with Door() as d:
    e = d
print(e.closed)
`;
    expect(answers(withFreesObject, source)).toBe('True => True');
  });
  test('a block that removes the name itself', () => {
    const source = `
class Door:
    def __init__(self):
        self.closed = False
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.closed = True
with Door() as d:
    del d
print(1)
`;
    expect(answers(withFreesObject, source)).toBe('1 => nothing to say');
  });
  test('without a name there is nothing to remove', () => {
    const source = `
class Door:
    def __init__(self):
        self.closed = False
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.closed = True
d = Door()
with d:
    pass
print(d.closed)
`;
    expect(answers(withFreesObject, source)).toBe('True => nothing to say');
  });
});
