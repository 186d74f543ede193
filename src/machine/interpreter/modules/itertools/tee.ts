import type { ExtensionObject, HeapObject, IteratorObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import { iteratorOf, newIterator, nextElement } from '../../iteration.js';
import type { Native } from '../../native.js';
import { emptyTuple } from '../../sequences.js';
import type { Vm } from '../../vm.js';

/** Elements that one link of the chain keeps (LINKCELLS, Modules/itertoolsmodule.c). */
const LINK_CELLS = 57;

/** One link: elements that some of the iterators have still before them, and the link behind it. */
interface Link {
  readonly source: HeapObject;
  readonly values: HeapObject[];
  next: ExtensionObject | undefined;
  running: boolean;
}

const linkType: ExtensionType<Link> = {
  name: 'itertools._tee_dataobject',
  references: ({ source, values, next }) => [source, ...values, ...(next ? [next] : [])],
};

/** `itertools.tee` */
export const tee: Native = (vm, args, keywords) => {
  upTo(vm, args, 'tee', 1, 2);
  if (keywords && keywords.size > 0) throw vm.refusal('keyword arguments of tee()');
  const [iterable, given] = args as [HeapObject, HeapObject | undefined];
  if (given && given.kind !== 'int') throw vm.refusal('tee() so many times');
  const count = given ? Number(given.value) : 2;
  if (count < 0) throw vm.error('ValueError', 'n must be >= 0');
  if (count === 0) return emptyTuple(vm);
  if (count > 100) throw vm.limit('tee()');
  const source = iteratorOf(vm, iterable);
  const copied = source.kind === 'iterator' ? source.value.type === 'itertools._tee' : source.kind !== 'generator';
  if (copied) throw vm.refusal('tee() of this iterator');
  const first = newLink(vm, source);
  const iterators = Array.from({ length: count }, () => newTee(vm, first));
  vm.heap.drop(first);
  return vm.heap.allocate('tuple', iterators);
};

function newLink(vm: Vm, source: HeapObject): ExtensionObject {
  return newExtension(vm, linkType, { source, values: [], next: undefined, running: false });
}

function newTee(vm: Vm, first: ExtensionObject): IteratorObject {
  const { heap } = vm;
  let link = first;
  let index = 0;
  const held: HeapObject[] = [heap.own(link)];
  return newIterator(
    vm,
    'itertools._tee',
    held,
    () => {
      if (index >= LINK_CELLS) {
        const old = link;
        link = nextLink(vm, old);
        held[0] = heap.own(link);
        index = 0;
        heap.drop(old);
      }
      const value = valueAt(vm, link.value.state as Link, index);
      if (value) index++;
      return value;
    },
    true,
  );
}

function nextLink(vm: Vm, object: ExtensionObject): ExtensionObject {
  const link = object.value.state as Link;
  link.next ??= newLink(vm, vm.heap.own(link.source));
  return link.next;
}

function valueAt(vm: Vm, link: Link, index: number): HeapObject | undefined {
  const known = link.values[index];
  if (known) return vm.heap.own(known);
  if (link.running) throw vm.error('RuntimeError', 'cannot re-enter the tee iterator');
  link.running = true;
  try {
    const value = nextElement(vm, link.source);
    if (value === undefined) return undefined;
    link.values.push(value);
    return vm.heap.own(value);
  } finally {
    link.running = false;
  }
}
