import type { HeapObject, Layout } from '../../heap/index.js';
import { plainDeleteItem, plainSetItem } from '../item-stores.js';
import { plainIterator } from '../iteration.js';
import { builtinHash } from '../keys.js';
import { plainContains } from '../membership.js';
import type { Native, Natives } from '../native.js';
import { plainOperation } from '../operators.js';
import { plainDisplay, plainLength, plainRepr } from '../protocol.js';
import { computed } from '../strings.js';
import { plainGetItem } from '../subscripts.js';
import { fillObject } from './fill-object.js';
import { newObject } from './instantiate.js';
import { notImplemented } from './object-methods.js';
import { builtinHalf } from './rich-compare.js';

type Two = readonly [HeapObject, HeapObject];

const comparing =
  (op: string): Native =>
  (vm, args) => {
    const [self, other] = args as unknown as Two;
    return builtinHalf(vm, op, self, other) ?? notImplemented(vm);
  };

const operating =
  (op: string, reflected = false): Native =>
  (vm, args) => {
    const [self, other] = args as unknown as Two;
    const result = reflected ? plainOperation(vm, op, other, self) : plainOperation(vm, op, self, other);
    return result ?? notImplemented(vm);
  };

const COMPARISONS: Natives = {
  __eq__: comparing('=='),
  __ne__: comparing('!='),
  __lt__: comparing('<'),
  __le__: comparing('<='),
  __gt__: comparing('>'),
  __ge__: comparing('>='),
};

const SHOWN: Natives = {
  __repr__: (vm, [self]) => computed(vm, plainRepr(vm, self as HeapObject)),
  __str__: (vm, [self]) => computed(vm, plainDisplay(vm, self as HeapObject)),
};

/** `list.__getitem__` and the like: what a subclass calls through `super()`. */
export function containerMethods(type: Layout): Natives {
  const common: Natives = {
    ...SHOWN,
    ...COMPARISONS,
    ...creation(type),
    __len__: (vm, [self]) => vm.heap.int(plainLength(vm, self as HeapObject)),
    __contains__: (vm, args) => {
      const [self, element] = args as unknown as Two;
      return vm.heap.bool(plainContains(vm, self, element));
    },
    __iter__: (vm, [self]) => plainIterator(vm, self as HeapObject),
  };
  const subscripted: Natives = {
    __getitem__: (vm, args) => {
      const [self, key] = args as unknown as Two;
      return plainGetItem(vm, self, key);
    },
  };
  const changed: Natives = {
    __setitem__: (vm, args) => {
      const [self, key, value] = args as unknown as readonly [HeapObject, HeapObject, HeapObject];
      plainSetItem(vm, self, key, vm.heap.own(value), 0);
      return vm.none();
    },
    __delitem__: (vm, args) => {
      const [self, key] = args as unknown as Two;
      plainDeleteItem(vm, self, key);
      return vm.none();
    },
  };
  switch (type) {
    case 'list':
      return { ...common, ...subscripted, ...changed, __add__: operating('+'), __mul__: operating('*') };
    case 'tuple':
    case 'str':
      return {
        ...common,
        ...subscripted,
        __add__: operating('+'),
        __mul__: operating('*'),
        __hash__: (vm, [self]) => builtinHash(vm, self as HeapObject),
      };
    case 'dict':
      return { ...common, ...subscripted, ...changed };
    default:
      return common;
  }
}

/** `int.__add__` and the like. */
export function numberMethods(type: Layout): Natives {
  return {
    ...SHOWN,
    ...COMPARISONS,
    ...creation(type),
    __add__: operating('+'),
    __radd__: operating('+', true),
    __sub__: operating('-'),
    __rsub__: operating('-', true),
    __mul__: operating('*'),
    __rmul__: operating('*', true),
    __truediv__: operating('/'),
    __floordiv__: operating('//'),
    __mod__: operating('%'),
    __hash__: (vm, [self]) => builtinHash(vm, self as HeapObject),
  };
}

/** `__new__` makes the object, `__init__` fills those that can change. */
function creation(type: Layout): Natives {
  return {
    __new__: (vm, [cls, ...args], keywords) => {
      if (cls?.kind !== 'class' || cls.value.layout !== type) throw vm.refusal('__new__ of this');
      return newObject(vm, cls, args, keywords);
    },
    __init__: (vm, [self, ...args], keywords) => {
      fillObject(vm, self as HeapObject, args, keywords);
      return vm.none();
    },
  };
}
