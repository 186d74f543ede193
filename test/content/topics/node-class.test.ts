import { describe, expect, test } from 'vitest';
import { withPrelude } from '../../../src/content/topics/node-class.js';
import { py, walkBody } from '../../../src/machine/python/index.js';

describe('a program with a prelude', () => {
  const program = withPrelude('main.py', 'telling', [py.assign('oak', py.call('Node', py.str('oak')))]);

  test('starts on line 1', () => {
    expect(program.source).toBe('oak = Node("oak")\n');
    expect(program.body[0]?.at.line).toBe(1);
  });

  test('has a prelude whose lines count up to 0', () => {
    const lines = program.prelude?.source.trimEnd().split('\n').length ?? 0;
    const [definition] = program.prelude?.body ?? [];
    expect([definition?.at.line, definition?.at.endLine]).toEqual([1 - lines, 0]);
  });

  test('has no part of the prelude below line 0', () => {
    const nodes = [...walkBody(program.prelude?.body ?? [])];
    expect(nodes.length).toBeGreaterThan(10);
    for (const { at } of nodes)
      expect([at.line <= 0, at.endLine <= 0, at.line <= at.endLine]).toEqual([true, true, true]);
  });
});
