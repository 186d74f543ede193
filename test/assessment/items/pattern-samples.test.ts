import { expect, test } from 'vitest';
import { samplesOf } from '../../../src/assessment/items/pattern-samples.js';
import { shapeAt, sizeOf } from '../../../src/assessment/items/space.js';
import { topics } from '../../../src/content/topics/index.js';
import { needsOf, program, py } from '../../../src/machine/python/index.js';
import { Random } from '../../../src/random/index.js';

test('the samples of a pattern show every set of constructs that many of its programs need', () => {
  for (const topic of topics) {
    for (const pattern of topic.levels.slice(0, 2).flatMap((level) => topic.patterns(level))) {
      const known = new Set(samplesOf(pattern).map(({ needs }) => [...needs].join(' ')));
      const size = sizeOf(pattern.axes);
      const found = Array.from({ length: 60 }, (_, index) => {
        const shape = shapeAt(pattern.axes, new Random('elsewhere', pattern.id, index).int(size));
        return [...needsOf(pattern.build(shape, new Random('words')))].join(' ');
      });
      const missed = found.filter((needs) => !known.has(needs)).length;
      expect(missed, pattern.id).toBeLessThanOrEqual(2);
    }
  }
});

test('a pattern without a sketch is built', () => {
  const samples = samplesOf({
    id: 'by-hand',
    targets: [],
    questions: [],
    axes: { kind: 2 },
    build: ({ kind }) => program('main.py', [kind === 0 ? py.assign('box', py.list()) : py.print(py.int(1))]),
  });
  expect(samples.map(({ needs }) => [...needs]).toSorted()).toEqual([[], ['lists']]);
});
