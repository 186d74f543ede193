import { dropReversed, type HeapObject, spliceList } from '../../heap/index.js';
import { upTo } from '../builtins/arity.js';
import { dictMethods } from '../methods/dict.js';
import type { Keywords } from '../native.js';
import { extendList, updateSet } from '../stores.js';
import type { Vm } from '../vm.js';

/** `list.__init__`, `dict.__init__`, `set.__init__`: the object gets what the arguments hold; others stay as they are. */
export function fillObject(
  vm: Vm,
  object: HeapObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): void {
  const { heap } = vm;
  const [source] = args;
  switch (object.kind) {
    case 'list':
      upTo(vm, args, 'list', 0, 1);
      dropReversed(heap, spliceList(heap, object, 0, object.value.length, []));
      if (source) extendList(vm, object, source, false);
      return;
    case 'set':
      upTo(vm, args, 'set', 0, 1);
      if (object.value.elements.size > 0) throw vm.refusal('set.__init__() of a set that holds something');
      if (source) updateSet(vm, object, source);
      return;
    case 'dict':
      heap.drop((dictMethods.update as NonNullable<typeof dictMethods.update>)(vm, [object, ...args], keywords));
      return;
    default:
  }
}
