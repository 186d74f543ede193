import { describe, expect, test } from 'vitest';
import { freedByCall } from '../../../src/content/questions/freed-by-call.js';
import { plain } from '../../../src/document/index.js';
import { NODE, RING } from './classes.fixture.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const GOLD = programOf(RING, NODE);
const at = (line: number) => posed(freedByCall, GOLD).find(({ ask }) => ask.line === line);

describe('freed-by-call', () => {
  test('asks which nodes a collection frees, the ring and what hangs on it', () => {
    const prompt = at(12);
    expect(plain(prompt?.stem ?? [])).toBe('Which nodes are freed by the call on line 12?');
    expect(prompt?.candidates?.map(({ id }) => id)).toEqual(['oak', 'elm', 'fir', 'ash']);
    expect(prompt?.answer({ trace: runOf(GOLD) })).toEqual({ kind: 'chosen', ids: ['oak', 'elm', 'fir'] });
    expect(prompt?.forms).toEqual(['choice', 'multiple']);
    expect(prompt?.decisive.map(({ line }) => line)).toEqual([8, 11, 12]);
  });

  test('shows sets as a sentence would', () => {
    const shown = (...ids: string[]) => {
      const block = at(12)?.show({ kind: 'chosen', ids });
      return block?.kind === 'paragraph' && plain(block.sentence);
    };
    expect([shown(), shown('oak'), shown('oak', 'elm'), shown('oak', 'elm', 'fir')]).toEqual([
      'no node',
      'oak',
      'oak and elm',
      'oak, elm and fir',
    ]);
  });

  test('says what only the collector frees and what went before', () => {
    expect(plain(at(12)?.because({ trace: runOf(GOLD) }) ?? [])).toBe(
      'No name leads to oak, elm and fir any more, but a ring keeps them in memory. Only the garbage collector can free them. Line 10 has freed ash.',
    );
  });

  test('asks about lines that take a reference away: del, pop, clear, a name or an attribute that moves', () => {
    expect(posed(freedByCall, GOLD).map(({ stem }) => plain(stem))).toEqual([
      'Which nodes are freed by line 9?',
      'Which nodes are freed by the call on line 10?',
      'Which nodes are freed by line 11?',
      'Which nodes are freed by the call on line 12?',
    ]);
    expect(at(9)?.answer({ trace: runOf(GOLD) })).toEqual({ kind: 'chosen', ids: [] });
    expect(at(9)?.forms).toEqual(['choice']);
  });

  test('asks of a line that calls a function what is freed while it runs', () => {
    const lines = ['def cut(grove):', '    grove.clear()', 'wood = [Node("oak"), Node("elm")]', 'wood = cut(wood)'];
    const program = programOf(lines, NODE);
    const prompts = posed(freedByCall, program);
    expect(prompts.map(({ stem }) => plain(stem))).toEqual(['Which nodes are freed while line 4 runs?']);
    expect(prompts[0]?.answer({ trace: runOf(program) })).toEqual({ kind: 'chosen', ids: ['oak', 'elm'] });
  });

  test('follows a wrong machine: without a collector nothing is freed', () => {
    const never = distorted(GOLD, { collect: () => 0 });
    expect(at(12)?.answer(never)).toEqual({ kind: 'chosen', ids: [] });
  });
});
