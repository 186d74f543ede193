import type { HeapObject } from '../../../heap/index.js';
import { weakrefsOf } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { type ModuleContents, typeMember } from '../module-contents.js';
import { finalizeType } from './finalize.js';
import { callableProxyType, makeProxy, proxyType, referenceType } from './references.js';
import { weakKeyDictionaryType } from './weak-key-dictionary.js';
import { weakMethodType } from './weak-method.js';
import { weakSetType } from './weak-set.js';
import { weakValueDictionaryType } from './weak-value-dictionary.js';

/** The module weakref. */
export const weakrefModule: ModuleContents = {
  ref: typeMember(() => referenceType),
  ReferenceType: typeMember(() => referenceType),
  ProxyType: typeMember(() => proxyType),
  CallableProxyType: typeMember(() => callableProxyType),
  proxy: makeProxy,
  finalize: typeMember(() => finalizeType),
  WeakMethod: typeMember(() => weakMethodType),
  WeakSet: typeMember(() => weakSetType),
  WeakKeyDictionary: typeMember(() => weakKeyDictionaryType),
  WeakValueDictionary: typeMember(() => weakValueDictionaryType),
  getweakrefcount: (vm, args) => {
    upTo(vm, args, 'getweakrefcount', 1, 1);
    return vm.heap.int((args[0] as HeapObject).weakrefs?.length ?? 0);
  },
  getweakrefs: (vm, args) => {
    upTo(vm, args, 'getweakrefs', 1, 1);
    const all = weakrefsOf(args[0] as HeapObject);
    return vm.heap.allocate(
      'list',
      all.map((weakref) => vm.heap.own(weakref)),
    );
  },
};
