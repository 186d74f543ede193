/** The seams: everything a misconception may change about how memory works. */

/** Number of an object, from 1 in order of creation. */
export type ObjectId = number;
/** Number of a frame; the module's is 0. */
export type FrameId = number;

/** Something that can hold a reference. */
export type Place =
  | { readonly kind: 'name'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'parameter'; readonly frame: FrameId; readonly name: string; readonly argument: Origin }
  | {
      readonly kind: 'item' | 'attribute' | 'weak' | 'cell';
      readonly owner: ObjectId;
      readonly key: string | number | ObjectId;
    }
  | { readonly kind: 'return' | 'stack'; readonly frame: FrameId };

/** What the source says a value came from. */
export type Origin =
  | { readonly from: 'name'; readonly place: Place }
  | {
      readonly from:
        | 'display'
        | 'constant'
        | 'call'
        | 'operator'
        | 'augmented'
        | 'subscript'
        | 'attribute'
        | 'default'
        | 'iteration';
    };

/** The same for a live heap and a replayed snapshot. */
export interface HeapView {
  holders(object: ObjectId): Iterable<Place>;
  /** What the object refers to, in CPython's order of freeing. */
  references(object: ObjectId): Iterable<ObjectId>;
  refcount(object: ObjectId): number;
  type(object: ObjectId): string;
  /** 0 youngest; 2 oldest. */
  generation(object: ObjectId): number;
}

/** The running machine, as a rule may use it. */
export interface Machine extends HeapView {
  /** Owned store into a name or a list slot, the old value is displaced. */
  put(place: Place, value: ObjectId): void;
  /** Owned store into a name or a list slot, the old value is kept by the caller. */
  swap(place: Place, value: ObjectId): ObjectId | undefined;
  clear(place: Place): void;
  /** The value a name place refers to now. */
  at(place: Place): ObjectId | undefined;
  /** Name places that are bound now, the module's first. */
  names(): Iterable<Place>;
  /** Value of an int; undefined for other types. */
  number(object: ObjectId): number | bigint | undefined;
  clone(object: ObjectId, depth: 'shallow' | 'deep'): ObjectId;
  /** Frees it now, whatever still refers to it; a later use is a Crash. */
  destroy(object: ObjectId): void;
  /** Runs its `__del__`, once in its life. */
  finalize(object: ObjectId): void;
  /** Runs its `__del__`, however often it ran before. */
  callDel(object: ObjectId): void;
  clearWeakrefs(object: ObjectId): void;
  /** One reference less. */
  drop(object: ObjectId): void;
  /** One more holder that no place of the program explains, for good: a `cell` of owner 0. Its count stays as it is. */
  remember(object: ObjectId): void;
  /** Puts the items of one list at the end of another. */
  extend(list: ObjectId, from: ObjectId): void;
  /** Puts deep copies in place of everything that the object refers to. */
  deepen(object: ObjectId): void;
  /** Takes it out of memory; what it refers to keeps its count. */
  vanish(object: ObjectId): void;
  /** `__del__`, weak references, its own references, out of memory: the true way. */
  deallocate(object: ObjectId): void;
  /** A collection by CPython's steps; gives the number of objects found unreachable. */
  collect(generation: number): number;
  /** Live objects equal by value to this one, oldest first, itself included. */
  equals(object: ObjectId): Iterable<ObjectId>;
  /** Containers that no frame leads to, in order of creation. */
  unreachable(generation: number): readonly ObjectId[];
  /** All live objects, in order of creation. */
  live(): Iterable<ObjectId>;
  madeIn(frame: FrameId): readonly ObjectId[];
  /** Ends the running operation with a Python exception. */
  raise(type: string, message: string): never;
  /** gc.isenabled() */
  readonly collecting: boolean;
}

/** `+`, `*`, `slice`, `copy`, `deepcopy`, `list.append`, `store item`, … */
export type OperationName = string;

export interface Rules {
  /** The object that a place will hold when `value` is stored there. */
  hold(machine: Machine, value: ObjectId, place: Place, origin: Origin): ObjectId;
  /** Makes a name (or parameter) refer to `value`. */
  bind(machine: Machine, place: Place, value: ObjectId, origin: Origin): void;
  /** Called with the reference that a store has pushed out of its name, slot, value or attribute. */
  displace(machine: Machine, place: Place, old: ObjectId): void;
  /** Carries out `del name`. */
  unbind(machine: Machine, place: Place, value: ObjectId): void;
  /** Whether a reference from such a place counts and keeps alive. */
  owns(place: Place): boolean;
  /** Called when a function ends, after its names were removed. */
  leave(machine: Machine, frame: FrameId): void;
  /** Called after every line of the main program. */
  afterLine(machine: Machine): void;
  /** The object a list, dict, set or tuple display gives. */
  display(machine: Machine, fresh: ObjectId): ObjectId;
  /** The object a literal gives. */
  constant(machine: Machine, shared: ObjectId): ObjectId;
  /** The result of an operation on builtin types; `plain` does the true one. */
  apply(
    machine: Machine,
    operation: OperationName,
    operands: readonly ObjectId[],
    origin: Origin,
    plain: () => ObjectId,
  ): ObjectId;
  /** The object that stands for this one in `is`, `id()` and alias questions. */
  identity(view: HeapView, object: ObjectId): ObjectId;
  /** Called when the last reference has gone. */
  zero(machine: Machine, object: ObjectId): void;
  /** Finalizes, clears weak references, drops its references, frees. */
  deallocate(machine: Machine, object: ObjectId): void;
  /** `gc.collect(generation)`: the number it returns. */
  collect(machine: Machine, generation: number): number;
  promote(generation: number): number;
  /** References to the object, the argument of a running `getrefcount` left out. */
  count(view: HeapView, object: ObjectId): number;
  /** What `sys.getrefcount` prints; `argument` is 1 where the call itself holds a reference, else 0. */
  getrefcount(count: number, argument: number): number;
  /** What `sys.getsizeof` prints; `size` gives the true size of an object in bytes. */
  sizeof(view: HeapView, object: ObjectId, size: (object: ObjectId) => number): number;
  where(view: HeapView, object: ObjectId): 'heap' | 'frame';
}
