import { expect, test } from 'vitest';
import { record } from './record.js';

const wish = process.env.HEAPSHEET_RECORD;

/** `HEAPSHEET_RECORD=check` fails at differences, `accept` writes them, `new` runs only what is not recorded yet. */
test.runIf(wish)(
  'real Pythons still print what is recorded',
  async () => {
    const differences = await record({ accept: wish === 'accept', onlyNew: wish === 'new' });
    if (wish !== 'accept') expect(differences.join('\n')).toBe('');
  },
  3_600_000,
);
