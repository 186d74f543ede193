import { describe, expect, test } from 'vitest';
import { findOracles, oracleKindOf } from '../../../src/cli/oracles/find-oracles.js';
import { PYTHON_VERSIONS } from '../../../src/cli/oracles/oracle.js';

describe('looking for Pythons', () => {
  test('gives one for each version, in the order asked for', async () => {
    const oracles = await findOracles({ versions: ['3.14', '3.12'], kind: 'pyodide' });
    expect(oracles.map(({ id }) => id)).toEqual(['pyodide-3.14', 'pyodide-3.12']);
  });
  test('takes whatever is here when no version is named', async () => {
    const oracles = await findOracles({ kind: 'any' });
    expect(oracles.map(({ version }) => version)).toEqual(PYTHON_VERSIONS);
  });
  test('refuses a path that is no Python, and says what to install', async () => {
    await expect(findOracles({ versions: ['3.13'], kind: { path: '/no/python' } })).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: '/no/python is not a CPython 3.13',
      hint: 'npm install --no-save pyodide313@npm:pyodide@0.29.4',
    });
  });
});

test('the flag names a kind or a Python', () => {
  expect([undefined, 'pyodide', 'native', 'any', 'python3', '/opt/bin/python'].map(oracleKindOf)).toEqual([
    'any',
    'pyodide',
    'native',
    'any',
    { path: 'python3' },
    { path: '/opt/bin/python' },
  ]);
});
