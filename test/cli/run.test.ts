import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shipped } from '../../src/cli/package-files.js';
import { HeapsheetError, HeapsheetErrors } from '../../src/errors.js';
import { sandbox } from './sandbox.fixture.js';

const RELEASE: string = JSON.parse(readFileSync(shipped('package.json'), 'utf8')).version;

describe('heapsheet', () => {
  test('alone shows the three commands a newcomer needs', async () => {
    const { code, stdout } = await sandbox().run();
    expect(code).toBe(0);
    for (const command of ['generate', 'init', 'list topics']) expect(stdout).toContain(`heapsheet ${command}`);
    expect(stdout.split('\n').length).toBeLessThan(10);
  });

  test('prints its release', async () => {
    expect(await sandbox().run('--version')).toEqual({ code: 0, stdout: `${RELEASE}\n`, stderr: '' });
  });

  test.each(['generate', 'trace', 'item', 'verify', 'list', 'init'])('%s --help shows an example', async (command) => {
    const { code, stdout } = await sandbox().run(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nExample:\n {2}.*heapsheet \w/);
    expect(stdout).not.toContain('--roster');
  });

  test.each(['appeal', 'lint', 'mark', 'merge', 'practice', 'studio'])(
    '%s says that it is not available yet',
    async (command) => {
      const { code, stderr } = await sandbox().run(command, 'some.file', '--port', '80');
      expect({ code, stderr }).toEqual({ code: 2, stderr: `heapsheet ${command} is not available yet\n` });
    },
  );

  test.each([
    [['generat'], 'Did you mean generate?'],
    [['generate', '--coutn', '3'], 'Did you mean --count?'],
    [['list', 'topcis'], 'did you mean topics?'],
    [['topics'], 'heapsheet list topics'],
    [['quiz.yaml'], 'heapsheet generate quiz.yaml'],
    [['main.py'], 'heapsheet trace main.py'],
    [['frobnicate'], 'heapsheet --help lists the commands'],
    [['generate', '--topic'], 'heapsheet generate --help shows its flags'],
    [['list'], "missing required argument 'what'"],
    [['init', 'a', 'b'], 'too many arguments'],
    [['trace', '--line', '0', 'a.py'], 'whole number from 1'],
  ])('%j is a wrong request', async (argv, message) => {
    const { code, stdout, stderr } = await sandbox().run(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
  });
});

describe('what goes wrong', () => {
  test('with the request is reported in sentences, all of it, with exit status 2', async () => {
    const place = { file: 'q.yaml', line: 3, column: 7 };
    const one = new HeapsheetError('UNKNOWN_ID', 'there is no topic x', place, 'did you mean y?');
    const thrower = (error: Error) => ({ lists: () => Promise.reject(error) });
    expect(await sandbox(thrower(one)).run('list', 'topics')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'q.yaml:3:7: there is no topic x\n  did you mean y?\n',
    });
    const { code, stderr } = await sandbox(thrower(new HeapsheetErrors([one, one]))).run('list', 'topics');
    expect([code, stderr.split('\n').length]).toEqual([2, 5]);
  });

  test('inside heapsheet says so, with exit status 3', async () => {
    const { code, stderr } = await sandbox({ lists: () => Promise.reject(new TypeError('oops')) }).run(
      'list',
      'topics',
    );
    expect(code).toBe(3);
    expect(stderr).toContain(`This is a bug in heapsheet ${RELEASE}. Please report it`);
    expect(stderr).toContain('TypeError: oops');
  });
});
