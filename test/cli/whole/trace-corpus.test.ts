import { beforeAll, describe, expect, test } from 'vitest';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { recordedRun } from '../../oracle/recordings.js';
import { corpus } from '../../oracle/sources.js';
import { lastingSandbox } from '../sandbox.fixture.js';

const sandbox = lastingSandbox();
const PROGRAMS = corpus().filter((_, index) => index % 3 === 0);

beforeAll(() => {
  for (const { name, source } of PROGRAMS) sandbox.write(`corpus/${name}`, source);
});

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

describe('heapsheet trace', () => {
  test.each(PYTHON_VERSIONS)('prints what CPython %s printed, for many programs at once', async (python) => {
    const { code, stdout } = await sandbox.run('trace', 'corpus', '--json', '--python', python);
    const results: Readonly<Record<string, Result>> = JSON.parse(stdout);
    expect([code, Object.keys(results).length]).toEqual([0, PROGRAMS.length]);
    let compared = 0;
    for (const { name, source } of PROGRAMS) {
      const real = recordedRun(python, source);
      const result = results[name];
      if (real === undefined || real.sizesOf32Bit === true || result?.code === 2) continue;
      compared += 1;
      expect({ name, stdout: result?.stdout, code: result?.code }).toEqual({
        name,
        stdout: real.stdout,
        code: real.exitCode,
      });
      if (real.error !== undefined) expect(result?.stderr).toMatch(/^Traceback \(most recent call last\):\n/);
    }
    expect(compared).toBeGreaterThanOrEqual(60);
  });

  test('prints the same one by one with --stdout, and nothing else', async () => {
    const { stdout } = await sandbox.run('trace', 'corpus', '--json', '--python', '3.13');
    const results: Readonly<Record<string, Result>> = JSON.parse(stdout);
    for (const { name } of PROGRAMS.filter((_, index) => index % 10 === 0)) {
      const one = await sandbox.run('trace', `corpus/${name}`, '--stdout', '--python', '3.13');
      const { code, stdout: printed = '' } = results[name] ?? { stdout: '', code: 3 };
      expect([name, one.code, one.stdout]).toEqual([name, code, printed]);
    }
  });
});
