import { describe, expect, test } from 'vitest';
import { fillLine } from '../../../src/content/questions/fill-line.js';
import { plain } from '../../../src/document/index.js';
import { NODE } from './classes.fixture.js';
import { experimentOn, posed, programOf } from './posing.fixture.js';

const PROGRAM = programOf(
  ['oak = Node("oak")', 'grove = [oak]', 'park = grove', 'del oak', 'park = None', 'grove = None'],
  NODE,
);

describe('fill-line', () => {
  const [prompt] = posed(fillLine, PROGRAM).filter(({ ask }) => ask.line === 5);

  test('asks which lines free a node in place of another line', () => {
    expect(plain(prompt?.stem ?? [])).toBe(
      'Which of these lines free the node oak when they stand in place of line 5?',
    );
    expect(prompt?.forms).toEqual(['multiple']);
  });

  test('has right lines and wrong ones, found by running the programs', () => {
    const key = prompt?.answer(experimentOn(PROGRAM));
    const ids = prompt?.candidates?.map(({ id }) => id) ?? [];
    expect(ids).toContain('grove = None');
    expect(key?.kind === 'chosen' && key.ids.length > 0 && key.ids.length < ids.length).toBe(true);
    expect(key?.kind === 'chosen' && key.ids.every((id) => /grove\[0\]|park\[0\]|clear|pop/.test(id))).toBe(true);
  });

  test('says of each line what it leaves', () => {
    const wrong = prompt?.candidates?.find(({ id }) => id === 'grove = None');
    expect(plain(wrong?.because?.() ?? [])).toBe('After grove = None, the slot park[0] still refers to oak.');
  });

  test('answers by what the programs do, and not by their text', () => {
    const key = prompt?.answer(experimentOn(PROGRAM));
    const nothingFrees = { ...experimentOn(PROGRAM), edited: () => experimentOn(PROGRAM).trace };
    expect(prompt?.answer(nothingFrees)).not.toEqual(key);
  });

  test('asks nothing about a node that only its name refers to', () => {
    expect(
      posed(fillLine, programOf(['oak = Node("oak")', 'elm = Node("elm")', 'del elm', 'oak = None'], NODE)),
    ).toEqual([]);
  });
});
