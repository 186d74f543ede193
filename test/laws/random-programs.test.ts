import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/assessment/verify/outcome.js';
import { itemCells } from '../../src/assessment/verify/random-item.js';
import { ENOUGH, Tally } from '../../src/assessment/verify/tally.js';
import { wholeSource } from '../../src/content/questions/proofs.js';
import { topics } from '../../src/content/topics/index.js';
import { PYTHON_VERSIONS } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import { outcomeDigest, recordedDigest, recordedDigests } from '../oracle/digests.js';
import { asksSizes, digestOf } from '../oracle/recordings.js';
import { ITEMS_PER_TOPIC, RANDOM_PROGRAMS, randomItems, randomSources, sourcesToDigest } from '../oracle/sources.js';

/** Of the random programs, at most so many are refused. */
const MOST_REFUSED = 10;
/** They ask claims and terms only. */
const TOPICS_WITHOUT_PROGRAMS = 3;

describe.each(PYTHON_VERSIONS)('on %s', (version) => {
  test(`${RANDOM_PROGRAMS} random programs print what CPython prints`, () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const [index, source] of randomSources().entries()) {
      const { outcome, refusal } = simulate(parse(source, 'main.py'), version);
      if (refusal) refused++;
      else if (outcomeDigest(outcome) !== recordedDigest(version, source)) wrong.push(`random program ${index}`);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeLessThanOrEqual(MOST_REFUSED);
  });

  test.each(topics.map(({ id }) => id))('the programs of random items of %s print what CPython prints', (topic) => {
    const wrong = itemsOf(topic, version).filter(({ program }) => {
      const { outcome } = simulate(program, version);
      return outcome === undefined || outcomeDigest(outcome) !== recordedDigest(version, wholeSource(program));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test.each(topics.map(({ id }) => id))('CPython prints the keys of random items of %s', (topic) => {
    const wrong = itemsOf(topic, version).filter(
      ({ proof }) => proof && outcomeDigest({ stdout: proof.prints }) !== recordedDigest(version, proof.source),
    );
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('nothing else is recorded', () => {
    const known = new Set(sourcesToDigest(version).map(digestOf));
    expect(recordedDigests(version).filter((digest) => !known.has(digest))).toEqual([]);
  });
});

function itemsOf(topic: string, version: (typeof PYTHON_VERSIONS)[number]) {
  return randomItems().filter(
    ({ topic: of, versions, program }) => of === topic && versions.includes(version) && !asksSizes(program.source),
  );
}

test(`every topic gives ${ITEMS_PER_TOPIC} different random items, and each has a proof`, () => {
  const withPrograms = topics.filter(({ id }) => itemCells(id).length > 0);
  expect(topics.length - withPrograms.length).toBe(TOPICS_WITHOUT_PROGRAMS);
  for (const { id } of withPrograms)
    expect(randomItems().filter(({ topic }) => topic === id)).toHaveLength(ITEMS_PER_TOPIC);
  expect(randomItems().filter(({ proof }) => proof === undefined)).toEqual([]);
});

test('random programs hold every form of Python and every kind of event', () => {
  const tally = new Tally();
  for (const source of randomSources()) {
    const program = parse(source, 'main.py');
    tally.addProgram(program);
    const { trace } = simulate(program, '3.13');
    if (trace) tally.addEvents(trace.log);
  }
  expect(tally.rows().filter(({ count }) => count < ENOUGH)).toEqual([]);
});
