import { afterAll, describe, expect, test } from 'vitest';
import { installedNatives, nativeOracle } from '../../../src/cli/oracles/native-oracle.js';
import { PYTHON_VERSIONS } from '../../../src/cli/oracles/oracle.js';
import { behavesLikePython } from './behaviour.js';

const found = await installedNatives(PYTHON_VERSIONS, 1500);

describe.skipIf(found.length === 0).each(found)('$id', (python) => {
  afterAll(() => python.close());
  test('says its release', () => {
    expect(python.release.startsWith(`${python.version}.`)).toBe(true);
  });
  behavesLikePython(() => python);
});

test('what is no CPython is no oracle', async () => {
  expect(await nativeOracle(process.execPath)).toBeUndefined();
  expect(await nativeOracle('/no/such/python')).toBeUndefined();
});
