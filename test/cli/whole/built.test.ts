import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseOf, shipped } from '../../../src/cli/package-files.js';
import { sandbox } from '../sandbox.fixture.js';

const MAIN = shipped('dist/cli/main.js');

/** The command as it is installed: a program of its own. */
function heapsheet(folder: string, argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe.skipIf(!existsSync(MAIN))('the built command', () => {
  test('says which release it is, and what a newcomer needs', () => {
    const { folder } = sandbox();
    expect(heapsheet(folder, ['--version'])).toEqual({ code: 0, stdout: `${releaseOf()}\n`, stderr: '' });
    expect(heapsheet(folder, [])).toMatchObject({ code: 0, stdout: expect.stringContaining('heapsheet generate') });
  });

  test('makes the first quiz into out/ where it is called', () => {
    const { folder } = sandbox();
    const { code, stdout, stderr } = heapsheet(folder, ['generate', '--seed', 'first']);
    expect([code, stdout]).toEqual([0, '']);
    const names = readdirSync(join(folder, 'out'));
    const pictures = ['worksheet-A', 'worksheet-B', 'key-A', 'key-B'].map((name) => {
      const count = readdirSync(join(folder, `out/${name}-figures`)).length;
      expect(stderr).toContain(`  out/${name}-figures/ (${count} picture${count === 1 ? '' : 's'})\n`);
      return count;
    });
    expect(stderr).toContain(`${15 + pictures.reduce((sum, count) => sum + count)} files in out:`);
    for (const form of ['A', 'B'])
      for (const format of ['pdf', 'html', 'md'])
        for (const kind of ['worksheet', 'key']) expect(names).toContain(`${kind}-${form}.${format}`);
    for (const name of ['items.jsonl', 'moodle.xml', 'quiz.heapsheet']) expect(names).toContain(name);
  });

  test('runs a program from standard input, and ends as it does', () => {
    const { folder } = sandbox();
    expect(heapsheet(folder, ['trace', '-', '--stdout'], 'a = [1]\nprint(a)\n')).toEqual({
      code: 0,
      stdout: '[1]\n',
      stderr: '',
    });
    expect(heapsheet(folder, ['trace', '-', '--stdout'], '1 / 0\n')).toMatchObject({ code: 1, stdout: '' });
  });

  test('ends with 2 for a wrong request', () => {
    const { folder } = sandbox();
    expect(heapsheet(folder, ['generate', '--topic', 'aliasin']).code).toBe(2);
    expect(heapsheet(folder, ['generat'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean generate?'),
    });
  });
});
