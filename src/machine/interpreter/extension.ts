import {
  EVENT,
  type ExtensionObject,
  type HeapObject,
  type HeapType,
  references,
  type TypeObject,
} from '../heap/index.js';
import type { Keywords, Native } from './native.js';
import type { Vm } from './vm.js';

/** A method of an extension type; the receiver's state comes before the arguments. */
export type ExtensionMethod<S> = (
  vm: Vm,
  state: S,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
  self: ExtensionObject,
) => HeapObject;

/**
 * A type of the standard library, written here: one file gives its state, its references and what it can do.
 * What it leaves out Python refuses with a TypeError or AttributeError, or the machine refuses.
 */
export interface ExtensionType<S> extends HeapType, ModuleType {
  /** The object cannot be weakly referenced. */
  readonly noWeakrefs?: boolean;
  /** As an attribute of a class it is bound to the instance, as a function is. */
  readonly binds?: boolean;
  /** What reading it through an object of the class that has it gives: a new reference. */
  bind?(vm: Vm, state: S, object: HeapObject, self: ExtensionObject): HeapObject;
  /** Bytes on a 64-bit build; refused where it is not given. */
  size?(vm: Vm, state: S): number;
  references(state: S): HeapObject[];
  readonly methods?: Readonly<Record<string, ExtensionMethod<S>>>;
  /** Attributes that CPython has and that are not modelled. */
  readonly refused?: readonly string[];
  /** An attribute, a new reference; undefined where there is none. */
  attribute?(vm: Vm, state: S, name: string): HeapObject | undefined;
  /** Stores an attribute (the reference of `value` moves in); false where it cannot be set. */
  setAttribute?(vm: Vm, state: S, name: string, value: HeapObject): boolean;
  repr?(vm: Vm, state: S, shown: (object: HeapObject) => string): string;
  length?(vm: Vm, state: S): number;
  getItem?(vm: Vm, state: S, key: HeapObject): HeapObject;
  /** The reference of `value` moves in. */
  setItem?(vm: Vm, state: S, key: HeapObject, value: HeapObject, self: ExtensionObject): void;
  deleteItem?(vm: Vm, state: S, key: HeapObject, self: ExtensionObject): void;
  contains?(vm: Vm, state: S, element: HeapObject): boolean;
  /** Its elements in some order, where nobody knows the order; undefined where it is known. */
  unordered?(vm: Vm, state: S): readonly HeapObject[] | undefined;
  iterate?(vm: Vm, state: S, self: ExtensionObject): HeapObject;
  call?(
    vm: Vm,
    state: S,
    args: readonly HeapObject[],
    keywords: Keywords | undefined,
    self: ExtensionObject,
  ): HeapObject;
  /** Refuses to be hashed. */
  unhashed?(vm: Vm): never;
  /** `==` with anything else; undefined where it means identity. */
  equals?(vm: Vm, state: S, other: HeapObject): boolean | undefined;
  enter?(vm: Vm, state: S, self: ExtensionObject): HeapObject;
  /** Gives whether the exception is suppressed. */
  exit?(vm: Vm, state: S, exception: HeapObject | undefined, self: ExtensionObject): boolean;
}

/** The type of an extension object. */
export function extensionType(object: ExtensionObject): ExtensionType<unknown> {
  return object.value.type as ExtensionType<unknown>;
}

/** A new object of an extension type; what its state refers to becomes its own. */
export function newExtension<S>(vm: Vm, type: ExtensionType<S>, state: S): ExtensionObject {
  return vm.heap.allocate('extension', { type: type as HeapType, state }, typeObject(vm, type));
}

/** The state of an object of this type; undefined for any other object. */
export function stateOf<S>(type: ExtensionType<S>, object: HeapObject | undefined): S | undefined {
  if (object?.kind !== 'extension' || object.value.type !== (type as HeapType)) return undefined;
  return object.value.state as S;
}

/** A type that a module offers. */
export interface ModuleType {
  /** As error messages write it: `collections.deque`. */
  readonly name: string;
  /** The builtin type it is a subclass of. */
  readonly base?: string;
  /** What calling it gives; undefined: a call is refused. */
  readonly construct?: Native;
  /** Names of the fields of a named tuple. */
  readonly fields?: readonly string[];
}

/** The type object of a module's type (no new reference): one per run and name. */
export function typeObject(vm: Vm, { name, base, construct, fields }: ModuleType): TypeObject {
  let type = vm.library.moduleTypes.get(name);
  if (type === undefined) {
    const parent = base === undefined ? undefined : vm.builtin(base);
    type = vm.heap.shared('type', { name, base: parent?.kind === 'type' ? parent : undefined, construct, fields });
    vm.library.moduleTypes.set(name, type);
  }
  return type;
}

/** Logs one more reference that an object holds. */
export function holds(vm: Vm, owner: HeapObject, object: HeapObject): void {
  vm.heap.log.add2(EVENT.hold, owner.id, object.id);
}

/** Logs again what an object refers to, after it let go of some of it. */
export function holdsAgain(vm: Vm, owner: HeapObject): void {
  const { log } = vm.heap;
  if (!log.recording) return;
  log.add1(EVENT.release, owner.id);
  for (const object of references(owner)) log.add2(EVENT.hold, owner.id, object.id);
}
