import { describe, expect, test } from 'vitest';
import { aliasGroups } from '../../../src/content/questions/alias-groups.js';
import { plain } from '../../../src/document/index.js';
import { distorted, posed, programOf, runOf } from './posing.fixture.js';

const PROGRAM = programOf(['team = ["Ana"]', 'squad = team', 'bench = ["Ana"]', 'crew = team', 'squad = bench']);

const ask = (name: string, line: number) =>
  posed(aliasGroups, PROGRAM).find(({ ask: asked }) => asked.name === name && asked.line === line);

describe('alias-groups', () => {
  test('asks which names refer to the same list after a line', () => {
    const prompt = ask('team', 4);
    expect(plain(prompt?.stem ?? [])).toBe('Which names refer to the same list as team after line 4?');
    expect(prompt?.forms).toEqual(['multiple']);
    expect(prompt?.candidates?.map(({ id }) => id)).toEqual(['squad', 'bench', 'crew']);
    expect(prompt?.answer({ trace: runOf(PROGRAM) })).toEqual({ kind: 'chosen', ids: ['crew', 'squad'] });
  });

  test('says which lines create no other list', () => {
    expect(plain(ask('team', 4)?.because({ trace: runOf(PROGRAM) }) ?? [])).toBe(
      'After line 4, squad and crew refer to the list created on line 1, and so does team. Lines 2 and 4 create no other list. bench refers to another list.',
    );
  });

  test('follows a name that moves', () => {
    expect(ask('team', 5)?.answer({ trace: runOf(PROGRAM) })).toEqual({ kind: 'chosen', ids: ['crew'] });
    expect(ask('squad', 5)?.answer({ trace: runOf(PROGRAM) })).toEqual({ kind: 'chosen', ids: ['bench'] });
  });

  test('is never asked where no name or every name is right', () => {
    expect(ask('bench', 4)).toBeUndefined();
    expect(posed(aliasGroups, programOf(['cup = [1]', 'pot = cup', 'mug = cup']))).toEqual([]);
    expect(posed(aliasGroups, programOf(['cup = [1]', 'pot = cup']))).toEqual([]);
  });

  test('asks the identity that a wrong machine believes in', () => {
    const equal = distorted(PROGRAM, {
      identity: (view, object) => (view.type(object) === 'list' ? 1 : object),
    });
    expect(ask('team', 4)?.answer(equal)).toEqual({ kind: 'chosen', ids: ['bench', 'crew', 'squad'] });
  });

  test('compares lists, dictionaries, sets and instances, never numbers or strings', () => {
    const program = programOf(['cup = {"a": 1}', 'pot = cup', 'mug = "x"', 'jar = "x"', 'tin = [1]']);
    const prompt = posed(aliasGroups, program).find(({ ask: asked }) => asked.name === 'cup');
    expect(plain(prompt?.stem ?? [])).toBe('Which names refer to the same dictionary as cup after line 5?');
    expect(prompt?.candidates?.map(({ id }) => id)).toEqual(['pot', 'tin']);
  });
});
