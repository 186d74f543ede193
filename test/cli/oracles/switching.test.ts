import { expect, test } from 'vitest';
import { oracleOf } from '../../../src/cli/oracles/switching.js';

test('programs run the way they need, one process at a time, and come back in order', async () => {
  const log: string[] = [];
  const oracle = oracleOf({
    id: 'native-3.13',
    version: '3.13',
    release: '3.13.0',
    bits: 64,
    open(way) {
      log.push(`open ${way}`);
      return {
        run: async (sources) => sources.map((source) => ({ stdout: `${way} ${source}`, exitCode: 0 })),
        close: async () => {
          log.push(`close ${way}`);
        },
      };
    },
    closed: () => log.push('closed'),
  });
  const programs = [
    { source: 'a' },
    { source: 'b', mode: 'real' },
    { source: 'gc.get_objects()' },
    { source: 'c' },
  ] as const;
  const [first, second] = await Promise.all([oracle.run(programs, 'fast'), oracle.run([{ source: 'd' }], 'real')]);
  expect(first.map(({ stdout }) => stdout)).toEqual(['fast a', 'real b', 'unfrozen gc.get_objects()', 'fast c']);
  expect(second.map(({ stdout }) => stdout)).toEqual(['real d']);
  await oracle.close();
  expect(log).toEqual([
    'open fast',
    'close fast',
    'open unfrozen',
    'close unfrozen',
    'open real',
    'close real',
    'closed',
  ]);
});
