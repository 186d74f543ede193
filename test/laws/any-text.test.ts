import { expect, test } from 'vitest';
import { HeapsheetError, HeapsheetErrors } from '../../src/errors.js';
import { compile } from '../../src/machine/compiler/index.js';
import { run } from '../../src/machine/interpreter/index.js';
import { PYTHON_VERSIONS, profileOf } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import { Random } from '../../src/random/index.js';
import { corpus } from '../oracle/sources.js';

const sources = corpus().map(({ source }) => source);
const LIMITS = { steps: 20_000, depth: 300, size: 100_000 };

/** A program in which characters are lost, doubled, foreign or from another program. */
function spoiled(random: Random): string {
  let text = random.pick(sources);
  for (let change = random.int(3); change >= 0; change--) {
    const from = random.int(text.length + 1);
    const to = Math.min(text.length, from + random.int(12));
    const other = random.pick(sources);
    const start = random.int(other.length);
    const put = random.pick([
      '',
      text.slice(from, to).repeat(2),
      String.fromCharCode(random.int(65_536)),
      other.slice(start, start + random.int(30)),
    ]);
    text = text.slice(0, from) + put + text.slice(to);
  }
  return text;
}

/** Answers, or says what is wrong. */
function attempt(text: string, index: number): void {
  const version = PYTHON_VERSIONS[index % PYTHON_VERSIONS.length] ?? '3.14';
  try {
    const program = parse(text, 'main.py');
    const profile = profileOf(version);
    run(program, compile(program, profile), profile, { limits: LIMITS });
  } catch (error) {
    if (!(error instanceof HeapsheetError || error instanceof HeapsheetErrors)) throw error;
  }
}

test('whatever the text is, it is run or refused', () => {
  const random = new Random('any text', 1);
  for (let index = 0; index < 3000; index++) {
    const text = spoiled(random);
    expect(() => attempt(text, index), text).not.toThrow();
  }
});
