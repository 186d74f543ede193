import { expect, test } from 'vitest';
import type { Oracle } from '../../../src/cli/oracles/oracle.js';
import { runExactly } from '../../../src/cli/oracles/run-exactly.js';

test('only programs that print at exit run twice', async () => {
  const ran: string[] = [];
  const oracle: Oracle = {
    id: 'native-3.13',
    version: '3.13',
    release: '3.13.0',
    bits: 64,
    run: async (programs, mode) => {
      ran.push(...programs.map(({ source }) => `${mode} ${source}`));
      return programs.map(({ source }) => ({
        stdout: `${mode} ${source}`,
        exitCode: 0,
        ...(mode === 'fast' && source.startsWith('late') ? { printsAtExit: true as const } : {}),
      }));
    },
    close: async () => undefined,
  };
  const results = await runExactly(oracle, ['a', 'late b', 'c', 'late d']);
  expect(results.map(({ stdout }) => stdout)).toEqual(['fast a', 'real late b', 'fast c', 'real late d']);
  expect(ran).toEqual(['fast a', 'fast late b', 'fast c', 'fast late d', 'real late b', 'real late d']);
});
