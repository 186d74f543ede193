import { DictTable } from '../../../heap/index.js';
import { dictFrom } from '../../builtins/constructors.js';
import { type ModuleType, typeObject } from '../../extension.js';

/** `collections.OrderedDict` */
export const orderedDictType: ModuleType = {
  name: 'collections.OrderedDict',
  base: 'dict',
  construct: (vm, args, keywords) => {
    const dict = vm.heap.allocate('dict', new DictTable(), typeObject(vm, orderedDictType));
    dictFrom(vm, dict, args, keywords);
    return dict;
  },
};
