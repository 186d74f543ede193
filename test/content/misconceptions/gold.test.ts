import { describe, expect, test } from 'vitest';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { type Case, type Misconception, misconceptions } from '../../../src/content/misconceptions/index.js';
import { plain } from '../../../src/document/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';
import { birthName, referencesTo, snapshotAt, type Trace } from '../../../src/machine/trace/index.js';
import { freedBy, seen } from './learner.js';

const LISTS = `team = ["Ana", "Ben", "Caro"]
squad = team
squad.remove("Ben")
squad = ["Dev"]
print(team)
`;

const COUNTS = `cup = ["tea"]
tray = [cup, cup]
order = {"table 4": cup}
bill = order
del cup
order = None
bill["table 4"] = None
`;

const RING = `class Node:
    def __init__(self, label):
        self.label = label
import gc
gc.disable()
oak = Node("oak")
elm = Node("elm")
oak.peer = elm
elm.peer = oak
elm.item = Node("fir")
grove = [oak, Node("ash")]
del oak, elm
grove.pop()
del grove
gc.collect()
`;
const COLLECT_LINE = 15;

/** The ideas that answer otherwise than the key, by answer, and what all versions agree on. */
function wrongAnswers(
  source: string,
  answer: (trace: Trace) => string | undefined,
): Readonly<Record<string, string[]>> {
  const laboratory = new Laboratory(parse(source, 'gold.py'));
  const keys = new Set(PYTHON_VERSIONS.map((version) => answer(laboratory.truth(version))));
  expect(keys.size).toBe(1);
  const [key] = keys;
  const found: Record<string, string[]> = { key: [key ?? ''] };
  for (const idea of misconceptions) {
    const given = new Set(
      PYTHON_VERSIONS.map((version) => {
        const wrong = laboratory.distorted(version, idea);
        return wrong && answer(wrong);
      }),
    );
    expect([idea.id, given.size]).toEqual([idea.id, 1]);
    const [wrong] = given;
    if (wrong === undefined || wrong === key) continue;
    found[wrong] = [...(found[wrong] ?? []), idea.id];
  }
  return found;
}

describe('the wrong machines answer as the model items say', () => {
  test('what is printed after a change and a rebinding', () => {
    expect(wrongAnswers(LISTS, seen)).toEqual({
      key: ["['Ana', 'Caro']"],
      "['Ana', 'Ben', 'Caro']": ['assignment-copies-object', 'variables-hold-objects'],
      "['Dev']": ['rebind-mutates'],
    });
  });

  test('references to the list after line 7', () => {
    const answer = (trace: Trace) => {
      const truth = new Laboratory(trace.program).truth('3.13');
      const id = snapshotAt(truth, { line: 1, visit: 1 })?.frames[0]?.names.get('cup') ?? 0;
      return String(referencesTo(trace, birthName(truth, id) ?? '', { line: 7, visit: 1 }));
    };
    expect(wrongAnswers(COUNTS, answer)).toMatchObject({
      key: ['2'],
      0: [
        'container-stores-copy',
        'containers-dont-hold',
        'count-names-only',
        'del-destroys-object',
        'del-reaches-containers',
        'variables-hold-objects',
      ],
      1: ['count-outgoing', 'count-transitive', 'holder-once'],
      3: ['adds-getrefcount-extra', 'rebind-keeps-count'],
    });
  });

  test('nodes freed by the collection', () => {
    const answer = (trace: Trace) => freedBy(trace, { line: COLLECT_LINE, visit: 1 }).join(' ');
    expect(wrongAnswers(RING, answer)).toEqual({
      key: ['elm fir oak'],
      '': ['cycles-freed-at-once', 'cycles-never-freed', 'del-destroys-object', 'variables-hold-objects'],
      'elm oak': ['collector-frees-only-the-ring', 'no-cascade'],
      'ash elm fir oak': ['disable-stops-freeing', 'only-gc-frees'],
    });
  });

  test('and their words name the lines and places of the program', () => {
    const laboratory = new Laboratory(parse(COUNTS, 'gold.py'));
    const truth = laboratory.truth('3.13');
    const moment = { line: 7, visit: 1 };
    const objectId = snapshotAt(truth, { line: 1, visit: 1 })?.frames[0]?.names.get('cup') ?? 0;
    const about = (idea: Misconception): Case => ({
      truth,
      wrong: laboratory.distorted('3.13', idea) ?? truth,
      what: 'refcount',
      moment,
      objectId,
    });
    const told = misconceptions.flatMap((idea) => {
      if (!['count-names-only', 'del-destroys-object', 'holder-once', 'rebind-keeps-count'].includes(idea.id))
        return [];
      const { hypothesis, fact } = idea.words;
      return [`if ${plain(hypothesis(about(idea)))}: ${plain(fact(about(idea)))}`];
    });
    expect(told).toEqual([
      'if only names counted: But both slots of tray still refer to the list after line 7, and each slot is a reference.',
      'if del cup freed the list: Line 5 only removes the name cup. The list stays as long as anything else refers to it.',
      'if tray counted once: tray refers to the list in slot 0 and again in slot 1. Each slot is one reference.',
      'if line 7 left the old reference in place: Line 7 replaces that reference to the list by None, so it no longer counts.',
    ]);
  });
});
