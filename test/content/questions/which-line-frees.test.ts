import { describe, expect, test } from 'vitest';
import { whichLineFrees } from '../../../src/content/questions/which-line-frees.js';
import { type Block, plain } from '../../../src/document/index.js';
import { posed, programOf, runOf } from './posing.fixture.js';

const NODE = 'class Node:\n    def __init__(self, label):\n        self.label = label\n';
const PROGRAM = programOf(['oak = Node("oak")', 'elm = Node("elm")', 'grove = [oak]', 'del oak', 'grove.pop()'], NODE);
const text = (block: Block | undefined): string => (block?.kind === 'paragraph' ? plain(block.sentence) : '');

describe('which-line-frees', () => {
  const prompts = posed(whichLineFrees, PROGRAM);
  const [prompt] = prompts;

  test('asks only about objects that a statement frees', () => {
    expect(prompts.map(({ stem }) => plain(stem))).toEqual(['Which statement frees the node oak?']);
  });

  test('is not asked about what goes while a function runs', () => {
    const program = programOf(['def plant():', '    oak = Node("oak")', 'plant()'], NODE);
    expect(posed(whichLineFrees, program)).toEqual([]);
  });

  test('shows answers as statements with their lines', () => {
    const key = prompt?.answer({ trace: runOf(PROGRAM) });
    expect(key).toEqual({ kind: 'line', line: 5 });
    expect(key && text(prompt?.show(key))).toBe('grove.pop() (line 5)');
    expect(text(prompt?.show({ kind: 'line', line: undefined }))).toBe('no statement: it stays in memory');
    expect(key && prompt?.brief(key)).toBe('line 5');
  });
});
