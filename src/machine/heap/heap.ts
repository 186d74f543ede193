import { logContents } from './contents.js';
import { EVENT, EventLog } from './events.js';
import { mayBeTracked, UNTRACKED } from './may-be-tracked.js';
import { dropMirror } from './mirror.js';
import {
  type ClassObject,
  type HeapObject,
  type IntObject,
  type Kind,
  Obj,
  type TypeObject,
  type ValueOf,
} from './object.js';
import { isContainer, references } from './references.js';
import { tellUnordered } from './set-order.js';
import { clearWeakrefs, dropWeakref } from './weakrefs.js';

/** What the heap needs to know of its owner. */
export interface HeapHooks {
  /** Where the running expression stands: line of the program. */
  line(): number;
  /** Column of the running expression, from 0. */
  column(): number;
  hasFinalizer(object: HeapObject): boolean;
  runFinalizer(object: HeapObject): void;
  runCallback(weakref: HeapObject): void;
  /** Replaces what happens when the last reference has gone. */
  zero?: (object: HeapObject) => void;
  /** Replaces how an object is freed. */
  deallocate?: (object: HeapObject) => void;
  /** Called when an object has gone out of memory. */
  vanished?: (object: HeapObject) => void;
  /** Called when the order in which elements of a set are about to be freed is not known. */
  unordered?: () => void;
  /** Called with the digits of all large ints so far. */
  digits?: (count: number) => void;
  /** Called when a tracked object is created. */
  tracked?: (object: HeapObject) => void;
}

/** Facts of a version; each is asked for only where it makes a difference. */
export interface HeapFacts {
  readonly largestCachedInt: number;
  /** Dicts are collectable from their creation, not from their first container on. */
  readonly dictsAlwaysTracked: boolean;
  /** A tuple of atoms is left out from its creation, not from the next collection on. */
  readonly tuplesUntrackedAtOnce: boolean;
}

export interface HeapOptions {
  readonly recording: boolean;
  readonly facts: HeapFacts;
  /** Items of containers count and keep alive (true in Python). */
  readonly itemsOwn: boolean;
  /** Weak references count and keep alive (false in Python). */
  readonly weakOwn: boolean;
}

/** Ints beyond it are counted by their digits. */
const LARGE = 1n << 4096n;
const SMALLEST_CACHED_INT = -5;
const ALWAYS_CACHED = 256;
const MOST_CACHED = 1024;

/** Reference-counted memory of one run. A negative count or a use of freed memory is a bug, never a result. */
export class Heap {
  readonly log: EventLog;
  /** All objects by id, from 1; freed ones stay while recording. */
  readonly objects: (HeapObject | undefined)[] = [undefined];
  readonly none: HeapObject;
  readonly true: HeapObject;
  readonly false: HeapObject;
  /** Objects the collector looks at, in the order of its lists; freed ones are taken out when it runs. */
  collectorList: HeapObject[] = [];
  /** Tracked objects in memory. */
  tracked = 0;
  private readonly cachedInts: (IntObject | undefined)[] = [];
  private readonly freeBlocks: Readonly<Record<string, number[]>> = { list: [], dict: [], set: [] };
  private blocks = 0;
  /** References of freed objects that are still to be dropped, the next one last. */
  private readonly toDrop: HeapObject[] = [];
  /** Hexadecimal digits of all large ints so far. */
  private digits = 0;

  constructor(
    readonly options: HeapOptions,
    readonly hooks: HeapHooks,
  ) {
    this.log = new EventLog(options.recording);
    this.none = this.shared('none', undefined);
    this.true = this.shared('bool', true);
    this.false = this.shared('bool', false);
  }

  /** A new object with one reference, which is the caller's. References in `value` become the object's. */
  allocate<K extends Kind>(
    kind: K,
    value: ValueOf<K>,
    cls?: ClassObject | TypeObject,
  ): Extract<HeapObject, { kind: K }> {
    const object = new Obj(this.objects.length, kind, cls, value) as unknown as Extract<HeapObject, { kind: K }>;
    this.objects.push(object);
    if (cls?.kind === 'class') cls.refcount++;
    if (kind === 'list') object.allocated = (value as HeapObject[]).length;
    const blocks = this.freeBlocks[kind];
    if (blocks) object.block = blocks.pop() ?? ++this.blocks;
    const { log, hooks } = this;
    if (log.recording) {
      log.numbers.push(EVENT.allocate, object.id, hooks.line(), hooks.column());
      logContents(log, object);
    }
    if (this.startsTracked(object)) this.track(object);
    return object;
  }

  /** Dicts and tuples that cannot be part of a ring are left out by some versions. */
  private startsTracked(object: HeapObject): boolean {
    if (object.cls !== undefined) return mayBeTracked(object);
    if (UNTRACKED.has(object.kind)) return false;
    if (object.kind === 'extension') return !object.value.type.untracked;
    if (object.kind === 'iterator') return object.value.type !== 'range_iterator';
    if (object.kind === 'dict') return this.options.facts.dictsAlwaysTracked;
    if (object.kind === 'tuple' && this.options.facts.tuplesUntrackedAtOnce) {
      return object.value.some(({ kind }) => !UNTRACKED.has(kind));
    }
    return true;
  }

  /** From now on the collector looks at the object. */
  track(object: HeapObject): void {
    if (object.tracked || object.shared) return;
    object.tracked = true;
    this.tracked++;
    this.collectorList.push(object);
    this.hooks.tracked?.(object);
  }

  /** The collector looks at the object no more. */
  untrack(object: HeapObject): void {
    if (object.tracked) this.tracked--;
    object.tracked = false;
  }

  /** A constant that is never freed and whose count is never shown. */
  shared<K extends Kind>(kind: K, value: ValueOf<K>): Extract<HeapObject, { kind: K }> {
    const object = new Obj(this.objects.length, kind, undefined, value) as unknown as Extract<HeapObject, { kind: K }>;
    this.objects.push(object);
    object.shared = true;
    object.refcount = 2 ** 30;
    return object;
  }

  /** An int object, a new reference: the cached one for small values. */
  int(value: number | bigint): IntObject {
    if (typeof value === 'number' && this.isCached(value)) {
      const index = value - SMALLEST_CACHED_INT;
      let cached = this.cachedInts[index];
      if (cached === undefined) {
        cached = this.shared('int', value);
        this.cachedInts[index] = cached;
      }
      cached.refcount++;
      return cached;
    }
    if (typeof value === 'bigint' && (value > LARGE || value < -LARGE)) {
      this.digits += value.toString(16).length;
      this.hooks.digits?.(this.digits);
    }
    return this.allocate('int', value);
  }

  /** Whether equal ints of this value are one object; versions differ above 256. */
  isCached(value: number): boolean {
    if (value < SMALLEST_CACHED_INT || value > MOST_CACHED) return false;
    return value <= ALWAYS_CACHED || value <= this.options.facts.largestCachedInt;
  }

  bool(value: boolean): HeapObject {
    const object = value ? this.true : this.false;
    object.refcount++;
    return object;
  }

  /** One reference more; gives the object back. */
  own<T extends HeapObject>(object: T): T {
    object.refcount++;
    return object;
  }

  drop(object: HeapObject): void {
    if (--object.refcount > 0) return;
    if (object.refcount < 0) {
      object.refcount = 0;
      return;
    }
    if (this.hooks.zero) this.hooks.zero(object);
    else this.deallocate(object);
  }

  /** A container slot takes over the caller's reference. */
  moveIntoItem(object: HeapObject): HeapObject {
    if (!this.options.itemsOwn) this.drop(object);
    return object;
  }

  /** A container slot takes a reference of its own. */
  ownItem<T extends HeapObject>(object: T): T {
    if (this.options.itemsOwn) object.refcount++;
    return object;
  }

  dropItem(object: HeapObject): void {
    if (this.options.itemsOwn) this.drop(object);
  }

  /** The slot's reference becomes the caller's. */
  moveFromItem(object: HeapObject): HeapObject {
    if (!this.options.itemsOwn) object.refcount++;
    return object;
  }

  deallocate(object: HeapObject): void {
    if (object.freed) return;
    if (this.hooks.deallocate) this.hooks.deallocate(object);
    else this.deallocateTruly(object);
  }

  /** `__del__` or the last lines of a generator, weak references, then its own references; nothing happens if `__del__` brought it back. */
  deallocateTruly(object: HeapObject): void {
    if (this.stripped(object)) this.free(object);
  }

  /** Runs what runs before an object goes and clears its weak references; false if it came back to life. */
  private stripped(object: HeapObject): boolean {
    // `gen_dealloc` clears weak references before the generator's last lines run (Objects/genobject.c).
    if (object.kind === 'generator') clearWeakrefs(this, object, true);
    if (!this.finalize(object)) return false;
    clearWeakrefs(this, object, true);
    return true;
  }

  /** Runs `__del__` once in its life; false if the object came back to life. */
  finalize(object: HeapObject): boolean {
    if (object.finalized || !this.hooks.hasFinalizer(object)) return true;
    object.finalized = true;
    object.refcount++;
    if (object.kind !== 'generator') this.log.add1(EVENT.finalize, object.id);
    this.hooks.runFinalizer(object);
    return --object.refcount <= 0;
  }

  /** Takes the object out of memory and drops its references in CPython's order. */
  free(object: HeapObject): void {
    if (object.freed) return;
    const base = this.toDrop.length;
    this.release(object);
    while (this.toDrop.length > base) this.dropNext(this.toDrop.pop() as HeapObject);
  }

  /** The object goes out of memory; its references wait on the stack, the one to be dropped first on top. */
  private release(object: HeapObject): void {
    tellUnordered(this.hooks, object);
    this.vanish(object);
    if (object.kind === 'weakref') dropWeakref(this, object);
    if (object.kind === 'extension') object.value.type.freed?.(object.value.state);
    if (!this.options.itemsOwn && isContainer(object)) return;
    const children = references(object);
    for (let index = children.length - 1; index >= 0; index--) this.toDrop.push(children[index] as HeapObject);
  }

  /** As `drop`, but what the object refers to waits on the stack: long chains must not nest. */
  private dropNext(object: HeapObject): void {
    const { hooks } = this;
    if (object.refcount !== 1 || object.freed || hooks.zero || hooks.deallocate) {
      this.drop(object);
      return;
    }
    object.refcount = 0;
    if (this.stripped(object) && !object.freed) this.release(object);
  }

  /** Takes the object out of memory; what it referred to keeps its count. */
  vanish(object: HeapObject): void {
    object.freed = true;
    if (object.mirror) dropMirror(object);
    this.untrack(object);
    if (object.block > 0) this.freeBlocks[object.kind]?.push(object.block);
    this.log.add1(EVENT.free, object.id);
    this.hooks.vanished?.(object);
    if (!this.log.recording) this.objects[object.id] = undefined;
  }

  /** Live objects in order of creation. */
  *live(): Generator<HeapObject> {
    for (const object of this.objects) if (object && !object.freed) yield object;
  }
}
