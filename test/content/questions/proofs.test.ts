import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/content/questions/proofs.js';
import { plain } from '../../../src/document/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { recordedRun } from '../../oracle/recordings.js';
import { watchedCorpus } from '../../oracle/sources.js';
import { allPosed, watchedSource } from './posing.fixture.js';
import { PROGRAMS } from './programs.fixture.js';

describe.each(PYTHON_VERSIONS)('on Python %s', (version) => {
  test('every key is what its proof prints', () => {
    const posed = allPosed(version);
    const wrong = posed.flatMap((each) => {
      const { prompt, program } = each;
      const key = prompt.answer(each);
      const proof = recordedRun(version, prompt.prove(each));
      // Sizes of a build with pointers of 32 bits are not those that are asked.
      if (proof?.sizesOf32Bit) return [];
      if (key !== undefined && proof?.error === undefined && proof?.stdout === prompt.proofOutput(key)) return [];
      return [{ stem: plain(prompt.stem), key: key && prompt.brief(key), proof, program: program.source }];
    });
    expect(wrong).toEqual([]);
    expect(posed.length).toBeGreaterThan(250);
  });

  test('watching a program does not change what it prints', () => {
    const programs = watchedCorpus();
    const changed = programs.filter(({ source }) => {
      const [alone, watched] = [recordedRun(version, source), recordedRun(version, watchedSource(source))];
      return alone === undefined || watched === undefined || alone.stdout !== watched.stdout;
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
    expect(programs.length).toBeGreaterThanOrEqual(100);
  });
});

describe('proofs', () => {
  test('carry the text of the program as it stands', () => {
    expect(quoted("say = 'it''s' + \"\\n\"\n")).toBe("'''\\\nsay = 'it''s' + \"\\\\n\"\n'''");
    expect(quoted("x = '''a'''\n")).toBe("'''\\\nx = \\'\\'\\'a\\'\\'\\'\n'''");
  });

  test('are written about forty programs of many kinds', () => {
    expect(PROGRAMS.length).toBeGreaterThanOrEqual(40);
  });
});
