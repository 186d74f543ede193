import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Archive, packArchive, readArchive } from '../../../src/assessment/quiz/archive.js';
import { HeapsheetError } from '../../../src/errors.js';

const ARCHIVE: Archive = {
  release: '0.1.0',
  quizFile: 'title: Ünïcode → ✓\nsections: []\n',
  recipe: '{"seed":"autumn-2026"}\n',
  items: '{"id":"A"}\n{"id":"B"}\n',
  sources: { 'mine.py': 'x = [1]\n' },
  files: { 'quiz-B.pdf': 'bb', 'quiz-A.pdf': 'aa' },
};

describe('an archive', () => {
  test('gives back what went in', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            release: fc.string(),
            quizFile: fc.string({ unit: 'grapheme' }),
            recipe: fc.json(),
            items: fc.string({ unit: 'grapheme' }),
            sources: fc.dictionary(fc.stringMatching(/^[a-z]+\.py$/), fc.string()),
            files: fc.dictionary(fc.stringMatching(/^[a-z]+\.pdf$/), fc.stringMatching(/^[0-9a-f]{64}$/)),
            decisions: fc.json(),
          },
          { requiredKeys: ['release', 'recipe', 'items', 'sources', 'files'] },
        ),
        (archive) => {
          expect(readArchive(packArchive(archive), 'quiz.heapsheet')).toEqual(archive);
        },
      ),
    );
  });

  test('has the same bytes for ever, whatever the order and the time zone', () => {
    const hash = (archive: Archive) => createHash('sha256').update(packArchive(archive)).digest('hex');
    const zone = process.env.TZ;
    const hashes = ['UTC', 'Asia/Kolkata', 'America/St_Johns'].map((name) => {
      process.env.TZ = name;
      return hash(ARCHIVE);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(hashes)).toEqual(new Set(['f7fb75f5217fc602e0f6fb4bb3be4c7b962fbed9dc6102524f564b0adbe74a38']));
    expect(hash({ ...ARCHIVE, files: { 'quiz-A.pdf': 'aa', 'quiz-B.pdf': 'bb' } })).toBe(hashes[0]);
  });

  test('that is none, is damaged or unfolds without end is refused by name', () => {
    const refusal = (bytes: Uint8Array) => {
      try {
        readArchive(bytes, 'old.heapsheet');
      } catch (error) {
        if (error instanceof HeapsheetError) return error.report();
        throw error;
      }
      return 'accepted';
    };
    expect(refusal(strToU8('hello'))).toContain('old.heapsheet cannot be read as a quiz archive: it is no zip file');
    expect(refusal(packArchive(ARCHIVE).subarray(0, 200))).toContain('it is no zip file, or it is damaged');
    expect(refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('no release of heapsheet');
    expect(refusal(zipSync({ 'heapsheet.json': strToU8('{') }))).toContain('no release of heapsheet');
    const bomb = packArchive(ARCHIVE);
    const view = new DataView(bomb.buffer);
    for (let offset = 0; offset < bomb.length - 28; offset += 1)
      if (view.getUint32(offset, true) === 0x02014b50) view.setUint32(offset + 24, 0xfffffff0, true);
    expect(refusal(bomb)).toContain('more than a gigabyte');
  });
});
