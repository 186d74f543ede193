import type { HeapObject } from '../../heap/index.js';
import { ranBefore } from '../call-instruction.js';
import type { Frame } from '../frame.js';
import { kept } from '../lacking.js';
import { builtinTypeMethod } from '../methods/index.js';
import { isSubclass, mroOf, typeOf } from '../types.js';
import type { Vm } from '../vm.js';
import { baseMethod } from './base-methods.js';
import { getThroughClass, getThroughObject } from './descriptors.js';

/** LOAD_SUPER_ATTR, LOAD_SUPER_METHOD: a class and an object on the stack; the search starts behind the class. */
export function loadSuper(vm: Vm, frame: Frame, name: string, called: boolean): void {
  if (vm.globals.has('super')) throw vm.refusal('a name super of the program');
  // The object that super() makes counts for the collector.
  vm.library.gc.young = undefined;
  const object = frame.stack.pop() as HeapObject;
  const owned = frame.owned.pop() ?? true;
  const cls = frame.popOwned();
  if (cls.kind !== 'class') throw vm.refusal('super() of this');
  const viaClass = object.kind === 'class' && isSubclass(object, cls);
  const start = object.kind === 'class' && viaClass ? object : typeOf(vm, object);
  if (!isSubclass(start, cls)) {
    throw vm.error('TypeError', 'super(type, obj): obj must be an instance or subtype of type');
  }
  const order = mroOf(start);
  let found: HeapObject | undefined;
  for (const each of order.slice(order.indexOf(cls) + 1)) {
    found = each.kind === 'class' ? each.value.names.get(name) : baseMethod(vm, each.value.name, name);
    if (found === undefined && each.kind === 'type') found = builtinTypeMethod(vm, each.value.name, name);
    if (found) break;
  }
  found ??= baseMethod(vm, 'object', name);
  vm.heap.drop(cls);
  if (found === undefined) {
    if (name.startsWith('__')) throw vm.refusal(`super().${name}`);
    const error = kept(vm, object, vm.error('AttributeError', `'super' object has no attribute '${name}'`));
    if (owned) vm.heap.drop(object);
    throw error;
  }
  // The specialised instruction hands self on as it is, the first run makes a bound method.
  if (called && found.kind === 'function' && !viaClass && (owned || ranBefore(vm, frame))) {
    frame.push(vm.heap.own(found), true);
    frame.push(object, owned);
    return;
  }
  const value = name === '__new__' && found.kind === 'builtin' ? vm.heap.own(found) : read(vm, object, found, viaClass);
  if (owned) vm.heap.drop(object);
  frame.push(value, true);
  if (called) frame.push(undefined, false);
}

function read(vm: Vm, object: HeapObject, found: HeapObject, viaClass: boolean): HeapObject {
  if (found.kind === 'builtin') {
    return vm.heap.allocate('method', { self: vm.heap.own(object), func: vm.heap.own(found) });
  }
  return viaClass ? getThroughClass(vm, object, found) : getThroughObject(vm, object, found);
}
