import { describe, expect, test } from 'vitest';
import { freedOnLine } from '../../../src/content/questions/freed-on-line.js';
import { plain } from '../../../src/document/index.js';
import { NODE, RING } from './classes.fixture.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const answers = (lines: readonly string[], prelude = NODE) => {
  const program = programOf(lines, prelude);
  const trace = runOf(program);
  return posed(freedOnLine, program).map((prompt) => {
    const key = prompt.answer({ trace });
    return `${plain(prompt.stem)} ${key && prompt.brief(key)}`;
  });
};

describe('freed-on-line', () => {
  test('asks for the line that frees each node, by its label', () => {
    expect(answers(RING)).toEqual([
      'Which line frees the node oak? Line 12',
      'Which line frees the node elm? Line 12',
      'Which line frees the node fir? Line 12',
      'Which line frees the node ash? Line 10',
    ]);
  });

  test('knows objects that stay until the end', () => {
    expect(answers(['oak = Node("oak")', 'elm = oak', 'del oak'])).toEqual([
      'Which line frees the node oak? still in memory',
    ]);
    const program = programOf(['oak = Node("oak")', 'elm = oak', 'del oak'], NODE);
    const [prompt] = posed(freedOnLine, program);
    const shown = prompt?.show({ kind: 'line', line: undefined });
    expect(shown?.kind === 'paragraph' && plain(shown.sentence)).toBe('It is still in memory after the last line.');
    expect(plain(prompt?.because({ trace: runOf(program) }) ?? [])).toBe(
      'After the last line, the name elm still refers to oak, so it stays in memory.',
    );
  });

  test('says which reference was the last', () => {
    const program = programOf(['oak = Node("oak")', 'oak.next = Node("elm")', 'oak = None'], NODE);
    const reasons = posed(freedOnLine, program).map(({ because }) => plain(because({ trace: runOf(program) })));
    expect(reasons).toEqual([
      'Before line 3, only the name oak refers to oak. Line 3 takes this last reference away, so oak is freed at once.',
      'Before line 3, only the attribute next of oak refers to elm. Line 3 frees oak, so that reference goes and elm is freed too.',
    ]);
  });

  test('asks for the line of the main program where an object goes at the return of a function', () => {
    expect(answers(['def plant():', '    oak = Node("oak")', 'plant()'])).toEqual([
      'Which line of the main program frees the node oak? Line 3',
    ]);
  });

  test('is not asked about what goes in a loop, or in a block that catches', () => {
    expect(answers(['for label in ["oak", "elm"]:', '    tree = Node(label)'])).toEqual([
      'Which line frees the node elm? still in memory',
    ]);
    expect(answers(['try:', '    oak = Node("oak")', '    del oak', 'finally:', '    pass'])).toEqual([]);
  });

  test('is not asked of nodes that look the same', () => {
    expect(answers(['oak = Node("oak")', 'elm = Node("oak")', 'del oak'])).toEqual([]);
  });

  test('follows a wrong machine to another line', () => {
    const program = programOf(['oak = Node("oak")', 'elm = oak', 'del oak', 'elm = None'], NODE);
    const [prompt] = posed(freedOnLine, program);
    const destroys = distorted(program, {
      unbind: (machine, place, value) => {
        machine.clear(place);
        machine.destroy(value);
      },
    });
    expect(prompt?.answer({ trace: runOf(program) })).toEqual({ kind: 'line', line: 4 });
    expect(prompt?.answer(destroys)).toEqual({ kind: 'line', line: 3 });
  });
});
