import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Oracle, PYTHON_VERSIONS } from '../../../src/cli/oracles/oracle.js';
import { installedPyodide, pyodideOracle } from '../../../src/cli/oracles/pyodide-oracle.js';
import { behavesLikePython } from './behaviour.js';

describe('Pyodide', () => {
  let python: Oracle;
  beforeAll(() => {
    python = pyodideOracle('3.13', 1500);
  });
  afterAll(() => python.close());
  behavesLikePython(() => python);
});

test('an interpreter without snapshots runs scripts as well', async () => {
  const python = pyodideOracle('3.11');
  const source = 'class D:\n    def __del__(self): print("bye")\nd = D()\nprint(1)';
  expect(await python.run([{ source }, { source: 'print(2, end="")' }], 'real')).toEqual([
    { stdout: '1\nbye\n', exitCode: 0 },
    { stdout: '2', exitCode: 0 },
  ]);
  await python.close();
});

test('every version is installed here and says its release', () => {
  const oracles = PYTHON_VERSIONS.map((version) => pyodideOracle(version));
  for (const { id, version, release, bits } of oracles) {
    expect(installedPyodide(version)).toBeDefined();
    expect(id).toBe(`pyodide-${version}`);
    expect(release.startsWith(`${version}.`)).toBe(true);
    expect(bits).toBe(32);
  }
});
