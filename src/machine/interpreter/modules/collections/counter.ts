import { DictTable } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { type ModuleType, typeObject } from '../../extension.js';
import { count } from '../../methods/counter.js';

/** `collections.Counter` */
export const counterType: ModuleType = {
  name: 'Counter',
  base: 'dict',
  construct: (vm, args, keywords) => {
    upTo(vm, args, 'Counter.__init__', 0, 1);
    const dict = vm.heap.allocate('dict', new DictTable(), typeObject(vm, counterType));
    count(vm, dict, args[0], keywords, 1);
    return dict;
  },
};
