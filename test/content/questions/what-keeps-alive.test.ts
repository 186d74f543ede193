import { describe, expect, test } from 'vitest';
import { whatKeepsAlive } from '../../../src/content/questions/what-keeps-alive.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['cup = ["tea"]', 'tray = [cup, "jam"]', 'desk = tray', 'mug = cup', 'del cup']);
const ask = (line: number) => posed(whatKeepsAlive, PROGRAM).find(({ ask: asked }) => asked.line === line);

describe('what-keeps-alive', () => {
  test('asks which names and slots keep an object, the places it has left among them', () => {
    const prompt = ask(5);
    expect(plain(prompt?.stem ?? [])).toBe('Which of these refer directly to the list ["tea"] after line 5?');
    expect(prompt?.candidates?.map(({ id }) => id)).toEqual(['cup', 'tray', 'tray[0]', 'desk', 'mug']);
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({ kind: 'chosen', ids: ['tray[0]', 'mug'] });
  });

  test('names a slot once, though two names lead to it', () => {
    expect(ask(5)?.candidates?.map(({ id }) => id)).not.toContain('desk[0]');
  });

  test('says of each place what it refers to', () => {
    const reasons = ask(5)?.candidates?.map(({ because }) => plain(because?.() ?? []));
    expect(reasons?.slice(0, 3)).toEqual([
      'After line 5, the name cup no longer refers to the list.',
      'After line 5, the name tray refers to the list [["tea"], "jam"].',
      'The slot tray[0] refers to the list.',
    ]);
  });

  test('is answered by nothing where a wrong machine has already freed the object', () => {
    const destroying = distorted(PROGRAM, { unbind: (machine, _place, value) => machine.destroy(value) });
    expect(ask(5)?.answer(destroying)).toEqual({ kind: 'chosen', ids: [] });
  });
});
