import { clearWeakrefs, EVENT, type HeapObject, references, unreachable } from '../heap/index.js';
import type { FrameId, Machine, ObjectId, Place } from '../rules/index.js';
import { equals } from './comparison.js';
import { clearSlot, deepen, placesIn, swapSlot } from './machine-places.js';
import { deepCopy, shallowCopy } from './modules/copy.js';
import { collectTruly } from './modules/gc/collect.js';
import { displaced, logBind, logUnbind, objectOf } from './names.js';
import { extendList } from './stores.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** The running machine as rules see it: objects by number. */
export class LiveMachine implements Machine {
  constructor(private readonly vm: Vm) {}

  get collecting(): boolean {
    return this.vm.collecting;
  }

  private object(id: ObjectId): HeapObject {
    return objectOf(this.vm, id);
  }

  *holders(id: ObjectId): Generator<Place> {
    for (const [name, value] of this.vm.globals) if (value.id === id) yield { kind: 'name', frame: 0, name };
    for (const frame of this.vm.frames.values()) {
      if (frame.code.kind !== 'function') continue;
      for (const [slot, value] of frame.locals.entries()) {
        if (value?.id === id) yield { kind: 'name', frame: frame.id, name: frame.code.varnames[slot] ?? '' };
      }
    }
    for (const owner of this.vm.heap.live()) yield* placesIn(owner, id);
    for (let n = this.vm.remembered.get(id) ?? 0; n > 0; n--) yield { kind: 'cell', owner: 0, key: 0 };
  }

  *references(id: ObjectId): Generator<ObjectId> {
    for (const child of references(this.object(id))) yield child.id;
  }

  refcount(id: ObjectId): number {
    return this.object(id).refcount - this.vm.counting;
  }

  type(id: ObjectId): string {
    return typeName(this.object(id));
  }

  generation(id: ObjectId): number {
    return this.object(id).generation;
  }

  number(id: ObjectId): number | bigint | undefined {
    const object = this.object(id);
    return object.kind === 'int' ? object.value : undefined;
  }

  *names(): Generator<Place> {
    for (const name of this.vm.globals.keys()) yield { kind: 'name', frame: 0, name };
    for (const frame of this.vm.frames.values()) {
      if (frame.code.kind !== 'function') continue;
      for (const [slot, value] of frame.locals.entries()) {
        if (value) yield { kind: 'name', frame: frame.id, name: frame.code.varnames[slot] ?? '' };
      }
    }
  }

  at(place: Place): ObjectId | undefined {
    if (place.kind !== 'name' && place.kind !== 'parameter') return undefined;
    if (place.frame === 0) return this.vm.globals.get(place.name)?.id;
    const frame = this.vm.frames.get(place.frame);
    return frame?.locals[frame.code.varnames.indexOf(place.name)]?.id;
  }

  put(place: Place, value: ObjectId): void {
    const old = this.swap(place, value);
    const object = old === undefined ? undefined : this.vm.heap.objects[old];
    if (object && !object.freed) displaced(this.vm, place, object);
  }

  swap(place: Place, value: ObjectId): ObjectId | undefined {
    const object = this.vm.heap.own(this.object(value));
    if ('owner' in place) return swapSlot(this.vm, place, object)?.id;
    if (place.kind !== 'name' && place.kind !== 'parameter')
      throw new Error('only names and list slots can be swapped');
    const old = this.take(place);
    if (place.frame === 0) this.vm.globals.set(place.name, object);
    else {
      const frame = this.vm.frames.get(place.frame);
      const slot = frame?.code.varnames.indexOf(place.name) ?? -1;
      if (frame && slot >= 0) {
        frame.locals[slot] = object;
        frame.localsOwned[slot] = true;
      }
    }
    // A parameter is logged when its function starts.
    if (place.kind === 'name') logBind(this.vm, place.frame, place.name, object);
    return old?.id;
  }

  /** The value leaves the place; its reference is the caller's. */
  private take(place: Extract<Place, { kind: 'name' | 'parameter' }>): HeapObject | undefined {
    if (place.frame === 0) return this.vm.globals.get(place.name);
    const frame = this.vm.frames.get(place.frame);
    const slot = frame?.code.varnames.indexOf(place.name) ?? -1;
    const value = frame?.locals[slot];
    if (frame && value && !frame.localsOwned[slot]) this.vm.heap.own(value);
    return value;
  }

  clear(place: Place): void {
    if (place.kind === 'name' || place.kind === 'parameter') {
      const old = this.take(place);
      if (place.frame === 0) this.vm.globals.delete(place.name);
      else {
        const frame = this.vm.frames.get(place.frame);
        const slot = frame?.code.varnames.indexOf(place.name) ?? -1;
        if (frame && slot >= 0) frame.locals[slot] = undefined;
      }
      logUnbind(this.vm, place.frame, place.name);
      if (old) this.dropIfLive(old.id);
      return;
    }
    if (place.kind === 'item' || place.kind === 'attribute') clearSlot(this.vm, place);
  }

  clone(id: ObjectId, depth: 'shallow' | 'deep'): ObjectId {
    const object = this.object(id);
    const { heap } = this.vm;
    let copy: HeapObject;
    if (object.kind === 'int' || object.kind === 'float' || object.kind === 'str') {
      copy = heap.allocate(object.kind, object.value as never);
    } else if (object.kind === 'tuple' && depth === 'shallow') {
      copy = this.tupleOf(object.value);
    } else if (depth === 'deep') {
      copy = this.deepClone(object);
    } else if (
      object.kind === 'list' ||
      object.kind === 'dict' ||
      object.kind === 'set' ||
      object.kind === 'instance'
    ) {
      const { materialized } = object;
      copy = shallowCopy(this.vm, object);
      // No program has asked for a `__dict__` here, as `copy.copy` does: the collector must not count one.
      object.materialized = materialized;
      copy.materialized = false;
    } else return id;
    this.vm.clones.set(copy.id, id);
    copy.refcount = 0;
    return copy.id;
  }

  private tupleOf(items: readonly HeapObject[]): HeapObject {
    const { heap } = this.vm;
    return heap.allocate(
      'tuple',
      items.map((item) => heap.ownItem(item)),
    );
  }

  /** What is copied with it is a copy too, not an object that the running expression created. */
  private deepClone(object: HeapObject): HeapObject {
    const { heap, clones } = this.vm;
    const asked = new Set([...heap.live()].filter(({ materialized }) => materialized));
    const memo = new Map<HeapObject, HeapObject>();
    let copy = deepCopy(this.vm, object, memo);
    for (const [original, part] of memo) {
      original.materialized = asked.has(original);
      if (part === original) continue;
      part.materialized = false;
      clones.set(part.id, original.id);
    }
    if (copy === object && object.kind === 'tuple') {
      heap.drop(copy);
      copy = this.tupleOf(object.value);
    }
    return copy;
  }

  destroy(id: ObjectId): void {
    const object = this.vm.heap.objects[id];
    if (object === undefined || object.freed || object.shared) return;
    this.vm.heap.finalize(object);
    clearWeakrefs(this.vm.heap, object, true);
    this.vm.heap.free(object);
  }

  finalize(id: ObjectId): void {
    this.vm.heap.finalize(this.object(id));
  }

  callDel(id: ObjectId): void {
    const object = this.object(id);
    object.finalized = false;
    this.vm.heap.finalize(object);
  }

  clearWeakrefs(id: ObjectId): void {
    clearWeakrefs(this.vm.heap, this.object(id), true);
  }

  drop(id: ObjectId): void {
    this.dropIfLive(id);
  }

  remember(id: ObjectId): void {
    const { heap, remembered } = this.vm;
    if (this.object(id).shared) return;
    remembered.set(id, (remembered.get(id) ?? 0) + 1);
    heap.log.add2(EVENT.hold, 0, id);
  }

  extend(list: ObjectId, from: ObjectId): void {
    extendList(this.vm, this.object(list), this.object(from), false);
  }

  deepen(id: ObjectId): void {
    deepen(this.vm, this.object(id));
  }

  private dropIfLive(id: ObjectId): void {
    const object = this.vm.heap.objects[id];
    if (object && !object.freed) this.vm.heap.drop(object);
  }

  vanish(id: ObjectId): void {
    this.vm.heap.vanish(this.object(id));
  }

  deallocate(id: ObjectId): void {
    const object = this.vm.heap.objects[id];
    if (object && !object.freed) this.vm.heap.deallocateTruly(object);
  }

  collect(generation: number): number {
    return collectTruly(this.vm, generation, false);
  }

  *equals(id: ObjectId): Generator<ObjectId> {
    const object = this.object(id);
    for (const other of this.vm.heap.live()) {
      if (other.kind === object.kind && equals(this.vm, other, object)) yield other.id;
    }
  }

  unreachable(generation: number): readonly ObjectId[] {
    return unreachable(this.vm.heap, generation).map((object) => object.id);
  }

  *live(): Generator<ObjectId> {
    for (const object of this.vm.heap.live()) if (!object.shared) yield object.id;
  }

  madeIn(frame: FrameId): readonly ObjectId[] {
    return [...this.vm.madeIn].filter(([, maker]) => maker === frame).map(([id]) => id);
  }

  raise(type: string, message: string): never {
    throw this.vm.error(type, message);
  }
}
