import fc from 'fast-check';
import type { ObjectId } from '../../../src/machine/rules/rules.js';
import type { Snapshot } from '../../../src/machine/trace/snapshot.js';
import { SmallHeap, type Value } from './small-heap.js';

type Command = readonly [kind: number, first: number, second: number, third: number];

const NAMES = ['cup', 'tray', 'order', 'bill', 'x'];
const ATOMS = ['1', "'tea'", 'None', '-12.5', "'a rather long string of letters'"];

/** Random runs: one to four moments; objects nobody refers to are freed at once, others by a collection. */
export const randomRun: fc.Arbitrary<readonly Snapshot[]> = fc
  .array(fc.tuple(fc.nat(12), fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 3, maxLength: 40 })
  .map(runOf);

function runOf(commands: readonly Command[]): readonly Snapshot[] {
  const heap = new SmallHeap();
  const boxes: ObjectId[] = [];
  const snapshots: Snapshot[] = [];
  const live = (): ObjectId[] => boxes.filter((id) => heap.view(id).freedOn === undefined);
  const some = (choice: number): Value =>
    live()[choice % (live().length + 2)] ?? (ATOMS[choice % ATOMS.length] as string);
  let depth = 0;
  commands.forEach(([kind, first, second, third], index) => {
    heap.line(index + 1);
    const target = live()[first % Math.max(1, live().length)];
    if (kind <= 3 || target === undefined) {
      if (boxes.length >= 9) return;
      const values = [some(first), some(second), some(third)].slice(0, first % 4);
      const made = [
        () => heap.list(...values),
        () => heap.tuple(...values),
        () => heap.dict(...values.map((value, key) => [`'k${key}'`, value] as const)),
        () => (second % 2 === 0 ? heap.node(`n${boxes.length}`, { next: some(third) }) : heap.set(...values)),
      ][kind % 4];
      if (made === undefined) return;
      const id = made();
      boxes.push(id);
      if (target !== undefined && second % 3 > 0) link(heap, target, id);
      else heap.bind(NAMES[third % NAMES.length] as string, id);
    } else if (kind <= 5) heap.bind(NAMES[second % NAMES.length] as string, some(third));
    else if (kind <= 8) link(heap, target, some(second));
    else if (kind === 9) heap.unbind(NAMES[second % NAMES.length] as string);
    else if (kind === 10 && depth < 2) {
      heap.call(['link', 'f'][depth++] as string).bind('p', target);
    } else if (kind === 11 && depth > 0) {
      heap.leave();
      depth--;
    } else if (kind === 12) {
      const now = heap.snapshot();
      heap.free(...live().filter((id) => now.isUnreachable(id) && first % 2 === 0));
    }
    drop(heap, live);
    if ((first + index) % 9 === 0 && snapshots.length < 3) snapshots.push(heap.snapshot());
  });
  return [...snapshots, heap.snapshot()];
}

function link(heap: SmallHeap, owner: ObjectId, value: Value): void {
  const { content } = heap.view(owner);
  const id = heap.value(value);
  if (content.kind === 'sequence' && content.items.length < 5) {
    heap.change(owner, { kind: 'sequence', items: [...content.items, id] });
  } else if (content.kind === 'mapping') {
    const key = heap.atom(`'k${content.entries.length % 4}'`);
    heap.change(owner, { kind: 'mapping', entries: [...content.entries.filter(([old]) => old !== key), [key, id]] });
  } else if (content.kind === 'instance') {
    heap.change(owner, {
      kind: 'instance',
      attributes: [...content.attributes.filter(([name]) => name !== 'peer'), ['peer', id]],
    });
  }
}

/** Reference counting: what nothing refers to goes. */
function drop(heap: SmallHeap, live: () => ObjectId[]): void {
  for (;;) {
    const snapshot = heap.snapshot();
    const held = new Set(snapshot.frames.flatMap(({ names }) => [...names.values()]));
    for (const id of live()) for (const next of snapshot.references(id)) held.add(next);
    const lost = live().filter((id) => !held.has(id));
    if (lost.length === 0) return;
    heap.free(...lost);
  }
}
