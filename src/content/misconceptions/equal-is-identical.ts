import { code, say } from '../../document/index.js';
import type { HeapView, ObjectId } from '../../machine/rules/index.js';
import type { Snapshot, Trace } from '../../machine/trace/index.js';
import type { Misconception } from './misconception.js';
import { isReplayed, isRunning } from './object-types.js';

/** The oldest object in memory with the same value. */
function firstEqual(view: HeapView, object: ObjectId): ObjectId {
  if (isRunning(view)) {
    for (const equal of view.equals(object)) return equal;
    return object;
  }
  return isReplayed(view) ? firstSame(view, object) : object;
}

function firstSame(snapshot: Snapshot, object: ObjectId): ObjectId {
  const value = describe(snapshot, object, 0);
  if (value === undefined) return object;
  const same = snapshot.objects.find(({ id, freedOn }) => freedOn === undefined && describe(snapshot, id, 0) === value);
  return same?.id ?? object;
}

const DEEPEST = 5;

/** Equal for lists, tuples, dictionaries and atoms of equal value; undefined for what has none or is too deep. */
function describe(snapshot: Snapshot, id: ObjectId, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  const { content, type } = snapshot.object(id);
  if (content.kind === 'atom') return `${type} ${content.text}`;
  if (content.kind !== 'sequence' && content.kind !== 'mapping') return undefined;
  const ids = content.kind === 'sequence' ? content.items : content.entries.flat();
  const parts = ids.map((part) => describe(snapshot, part, depth + 1));
  return parts.includes(undefined) ? undefined : `${type}(${parts.map((part) => JSON.stringify(part)).join()})`;
}

/** Lists have contents, numbers and strings are values. */
function partsOrValues({ program }: Trace): string {
  return /[[{]["a-z]/.test(program.source) ? 'contents' : 'values';
}

export const equalIsIdentical: Misconception = {
  id: 'equal-is-identical',
  words: {
    belief: say`Two lists with the same contents are one object, and ${code('is')} compares contents.`,
    hypothesis: ({ truth }) => say`equal ${partsOrValues(truth)} meant one object`,
    fact: ({ what, truth }) =>
      what === 'alias-groups'
        ? say`Two objects can have equal contents. They are still two objects.`
        : say`${code('==')} asks whether the ${partsOrValues(truth)} are equal, ${code('is')} whether there is only one object. Equal objects can be two objects.`,
    marker: ({ what }) => (what === 'alias-groups' ? 'equal contents, one object' : 'is taken for =='),
  },
  source: 'Holland, Griffiths & Woodman 1997; progmiscon.org',
  evidence: 'documented',
  concerns: ({ identity, containers }) => identity || containers,
  change: { distort: () => ({ identity: firstEqual }) },
};
