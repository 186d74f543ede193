import { describe, expect, test } from 'vitest';
import { closureKeepsValue } from '../../../src/content/misconceptions/closure-keeps-value.js';
import { answers } from './learner.js';

describe('closure-keeps-value', () => {
  test('every function made in a loop has its own value', () => {
    const source = `
calls = []
for guest in ["Ana", "Ben"]:
    calls.append(lambda: guest)
print(calls[0](), calls[1]())
`;
    expect(answers(closureKeepsValue, source)).toBe('Ben Ben => Ana Ben');
  });

  test('a function keeps the list that a name of the module referred to', () => {
    const source = `
team = ["Ana"]
def show():
    return team
team.append("Ben")
team = team + ["Caro"]
print(show())
`;
    expect(answers(closureKeepsValue, source)).toBe("['Ana', 'Ben', 'Caro'] => ['Ana', 'Ben']");
  });

  test('an inner function keeps what its parent had', () => {
    const source = `
def make(word):
    def show():
        return word
    word = word + "s"
    return show
print(make("cup")())
`;
    expect(answers(closureKeepsValue, source)).toBe('cups => cup');
  });

  test('has nothing to say about names inside a function, or assigned later', () => {
    const source = `
def show(team):
    crew = team
    return crew + club
club = [1]
print(show([2]))
`;
    expect(answers(closureKeepsValue, source)).toBe('[2, 1] => nothing to say');
  });
});
