import type { ExceptionObject, HeapObject } from '../../heap/index.js';
import type { ObjectId } from '../../rules/index.js';
import { one, upTo } from '../builtins/arity.js';
import { enumOf } from '../classes/enumeration.js';
import { hasInstanceDict } from '../classes/instance-dict.js';
import { newExtension } from '../extension.js';
import { objectOf } from '../names.js';
import { sizeOf } from '../sizes.js';
import { typeName } from '../types.js';
import { unknownInt } from '../unknown-ints.js';
import type { Vm } from '../vm.js';
import type { ModuleContents } from './module-contents.js';
import { interned, isInterned } from './sys/intern.js';
import { streamType } from './sys/stream.js';
import { versionInfo } from './sys/version-info.js';

/** Objects whose count says nothing about the program: refused. */
function checkCountable(vm: Vm, object: HeapObject): void {
  if (object.shared) throw vm.refusal(`the reference count of a constant (${typeName(object)})`);
  if (isInterned(vm, object)) throw vm.refusal('the reference count of an interned string');
  if (vm.uncountable.has(object) || (object.cls?.kind === 'class' && enumOf(object.cls))) {
    throw vm.refusal('the reference count of this object');
  }
  if (hasInstanceDict(vm)) throw vm.refusal('a reference count while the program has the __dict__ of an object');
  if (object.kind === 'exception' && isHandledOutside(vm, object)) {
    throw vm.refusal('the reference count of an exception while another is handled');
  }
  if (object.kind === 'descriptor') throw vm.refusal(`the reference count of a ${object.value.type}`);
  if (object.kind === 'class') throw vm.refusal('the reference count of a class');
  if (vm.opaque.some((args) => args.includes(object))) {
    throw vm.refusal('a reference count inside a special method: it depends on how the call was made');
  }
  const mediated = vm.warmInit && vm.mediated.some((args) => args.includes(object));
  if (mediated && vm.profile.initSpecializes) {
    throw vm.refusal('the reference count of an argument of __init__ at a place that ran before');
  }
  for (const frame of vm.frames.values()) {
    if (frame.pc >= frame.code.unsureFrom && frame.locals.includes(object)) {
      throw vm.refusal('a reference count of a local behind nested try, with or endless loops in this version');
    }
  }
  if (vm.expanded > 0) throw vm.refusal('a reference count inside a call with * or **');
}

/** Whether a handler has caught it, and one inside that another exception since. */
function isHandledOutside(vm: Vm, exception: ExceptionObject): boolean {
  for (const { handled } of vm.frames.values()) {
    const at = handled.indexOf(exception);
    if (at >= 0 && at < handled.length - 1) return true;
  }
  return false;
}

const SHARED_COUNT = 'the reference count of an object that the whole interpreter shares';

/** The module sys. */
export const sysModule: ModuleContents = {
  getrefcount: (vm, args) => {
    const object = one(vm, args, 'sys.getrefcount');
    if (vm.standIns && (object.shared || isInterned(vm, object))) return unknownInt(vm, SHARED_COUNT);
    checkCountable(vm, object);
    const { rules, machine } = vm;
    const argument = vm.argumentOwned ? 1 : 0;
    if (!vm.custom.count && !vm.custom.getrefcount) return vm.heap.int(object.refcount);
    vm.counting = argument;
    const count = rules.count(machine, object.id);
    vm.counting = 0;
    return vm.heap.int(rules.getrefcount(count, argument));
  },
  getsizeof: (vm, args) => {
    upTo(vm, args, 'getsizeof', 1, 1);
    const object = args[0] as HeapObject;
    if (object.mirror && object.kind === 'dict') throw vm.refusal('the size of a __dict__');
    if (!vm.custom.sizeof) return vm.heap.int(sizeOf(vm, object));
    const size = (id: ObjectId): number => sizeOf(vm, objectOf(vm, id));
    return vm.heap.int(vm.rules.sizeof(vm.machine, object.id, size));
  },
  getrecursionlimit: (vm) => vm.heap.int(vm.recursionLimit),
  setrecursionlimit: (vm, args) => {
    const limit = one(vm, args, 'sys.setrecursionlimit');
    if (limit.kind !== 'int')
      throw vm.error('TypeError', `'${typeName(limit)}' object cannot be interpreted as an integer`);
    const value = Number(limit.value);
    if (value < vm.depth + 50 || value > MOST_FRAMES) throw vm.refusal('this recursion limit');
    vm.recursionLimit = value;
    return vm.none();
  },
  intern: (vm, args) => interned(vm, one(vm, args, 'sys.intern')),
  maxsize: { make: (vm) => vm.heap.int(2n ** 63n - 1n) },
  version_info: { make: versionInfo },
  stdout: { make: (vm) => newExtension(vm, streamType, { shown: true }) },
  stderr: { make: (vm) => newExtension(vm, streamType, { shown: false }) },
};

const MOST_FRAMES = 20_000;
