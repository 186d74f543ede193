import { DictTable } from '../../../heap/index.js';
import { dictFrom } from '../../builtins/constructors.js';
import { holdsAgain, type ModuleType, typeObject } from '../../extension.js';

const CALLABLE: ReadonlySet<string> = new Set(['function', 'builtin', 'type', 'class', 'method', 'extension']);

/** `collections.defaultdict` */
export const defaultdictType: ModuleType = {
  name: 'collections.defaultdict',
  base: 'dict',
  construct: (vm, [factory, ...args], keywords) => {
    if (factory && factory.kind === 'instance') throw vm.refusal('this default factory');
    if (factory && factory.kind !== 'none' && !CALLABLE.has(factory.kind)) {
      throw vm.error('TypeError', 'first argument must be callable or None');
    }
    const dict = vm.heap.allocate('dict', new DictTable(), typeObject(vm, defaultdictType));
    dict.value.factory = vm.heap.own(factory ?? vm.heap.none);
    holdsAgain(vm, dict);
    dictFrom(vm, dict, args, keywords);
    return dict;
  },
};
