import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factOf, hasPoppler } from '../../output/writers/pdf/poppler.js';
import { lastingSandbox } from '../sandbox.fixture.js';

const sandbox = lastingSandbox();

describe('the first quiz', () => {
  // Seeds whose questions leave little room for pictures.
  test.skipIf(!hasPoppler).each(['demo', 's9', 's21', 's40', 's49', 's104'])(
    'is one page for each form, with room to draw in (seed %s)',
    async (seed) => {
      await sandbox.run('generate', '--seed', seed, '--out', seed, '--format', 'pdf', 'md', '--key', 'none');
      for (const form of ['A', 'B']) {
        const pdf = readFileSync(join(sandbox.folder, `${seed}/worksheet-${form}.pdf`));
        expect(factOf(pdf, 'Pages')).toBe('1');
        expect(sandbox.read(`${seed}/worksheet-${form}.md`)).toContain('-figures/question-');
      }
    },
  );
});
