import { ORDER_FREE } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import { extensionType } from './extension.js';
import { iteratorOf, newIterator } from './iteration.js';
import { lookup } from './types.js';
import type { Vm } from './vm.js';

/**
 * An iterator for an expression that only looks at the elements and whose consumer does not care about their order:
 * a new reference. `names` are the attributes that are looked at.
 */
export function iteratorInAnyOrder(vm: Vm, object: HeapObject, names: readonly string[]): HeapObject {
  const unordered = object.cls?.kind === 'class' ? undefined : unorderedElements(vm, object);
  if (unordered === undefined) return iteratorOf(vm, object);
  if ([...ORDER_FREE, 'globals'].some((name) => vm.globals.has(name))) throw vm.refusal('the order of this');
  for (const name of names) checkAlike(vm, unordered, name);
  let index = 0;
  return newIterator(vm, 'set_iterator', [vm.heap.own(object)], () => {
    const item = unordered[index++];
    return item && vm.heap.own(item);
  });
}

/** Elements whose order is not known; undefined where the order is known or there is none. */
function unorderedElements(vm: Vm, object: HeapObject): readonly HeapObject[] | undefined {
  if (object.kind === 'set' || object.kind === 'frozenset') {
    return object.value.inOrder() === undefined ? [...object.value.elements.values()] : undefined;
  }
  if (object.kind !== 'extension') return undefined;
  return extensionType(object).unordered?.(vm, object.value.state);
}

/** The attribute must be a plain value of one kind everywhere, and reading it must run no code of the program. */
function checkAlike(vm: Vm, elements: readonly HeapObject[], name: string): void {
  const kinds = new Set<string>();
  for (const element of elements) {
    const value = element.kind === 'instance' ? element.value.get(name) : undefined;
    const hooked = ['__getattr__', '__getattribute__', name].some((each) => lookup(element.cls, each) !== undefined);
    if (value === undefined || hooked || !PLAIN.has(value.kind) || value.cls) throw vm.refusal('the order of this');
    kinds.add(value.kind);
  }
  if (kinds.size > 1) throw vm.refusal('the order of this');
}

const PLAIN: ReadonlySet<string> = new Set(['int', 'str', 'bool', 'none']);
