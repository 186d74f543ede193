import { clearWeakrefs, EVENT, type HeapObject, references, unreachable } from '../heap/index.js';
import type { FrameId, Machine, ObjectId, Place } from '../rules/index.js';
import { equals } from './comparison.js';
import { collectTruly } from './modules/gc.js';
import { deepCopy, shallowCopy } from './modules/copy.js';
import { logBind, logUnbind, objectOf } from './names.js';
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
    if (old !== undefined) this.dropIfLive(old);
  }

  swap(place: Place, value: ObjectId): ObjectId | undefined {
    const object = this.vm.heap.own(this.object(value));
    if (place.kind !== 'name' && place.kind !== 'parameter') throw new Error('only names can be swapped');
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
    logBind(this.vm, place.frame, place.name, object);
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
    } else if (object.kind === 'tuple') {
      copy = heap.allocate('tuple', object.value.map((item) => heap.ownItem(item)));
    } else if (object.kind === 'list' || object.kind === 'dict' || object.kind === 'set' || object.kind === 'instance') {
      copy = depth === 'deep' ? deepCopy(this.vm, object) : shallowCopy(this.vm, object);
    } else return id;
    this.vm.clones.set(copy.id, id);
    copy.refcount = 0;
    return copy.id;
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

  clearWeakrefs(id: ObjectId): void {
    clearWeakrefs(this.vm.heap, this.object(id), true);
  }

  drop(id: ObjectId): void {
    this.dropIfLive(id);
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
    return collectTruly(this.vm, generation);
  }

  *equals(id: ObjectId): Generator<ObjectId> {
    const object = this.object(id);
    for (const other of this.vm.heap.live()) {
      if (other.kind === object.kind && !other.shared && equals(this.vm, other, object)) yield other.id;
    }
  }

  unreachable(generation: number): readonly ObjectId[] {
    return unreachable(this.vm.heap, generation, this.vm.profile).map((object) => object.id);
  }

  *live(): Generator<ObjectId> {
    for (const object of this.vm.heap.live()) if (!object.shared) yield object.id;
  }

  madeIn(frame: FrameId): readonly ObjectId[] {
    return [...this.vm.madeIn].filter(([, maker]) => maker === frame).map(([id]) => id);
  }
}

function* placesIn(owner: HeapObject, id: ObjectId): Generator<Place> {
  switch (owner.kind) {
    case 'list':
    case 'tuple':
      for (const [key, item] of owner.value.entries()) {
        if (item.id === id) yield { kind: 'item', owner: owner.id, key };
      }
      return;
    case 'dict':
      for (const { key, value } of owner.value.entries.values()) {
        if (key.id === id) yield { kind: 'item', owner: owner.id, key: `key ${key.id}` };
        if (value.id === id) yield { kind: 'item', owner: owner.id, key: key.id };
      }
      return;
    case 'set':
    case 'frozenset':
      for (const element of owner.value.elements.values()) {
        if (element.id === id) yield { kind: 'item', owner: owner.id, key: element.id };
      }
      return;
    case 'instance':
      for (const [key, value] of owner.value) if (value.id === id) yield { kind: 'attribute', owner: owner.id, key };
      return;
    case 'weakref':
      if (owner.value.target?.id === id) yield { kind: 'weak', owner: owner.id, key: 0 };
      return;
    default:
  }
}

function clearSlot(vm: Vm, place: Extract<Place, { kind: 'item' | 'attribute' | 'weak' | 'cell' }>): void {
  const owner = objectOf(vm, place.owner);
  const { heap } = vm;
  if (owner.kind === 'list' && typeof place.key === 'number') {
    const [item] = owner.value.splice(place.key, 1);
    heap.log.splice(owner.id, place.key, 1, []);
    if (item) heap.dropItem(item);
  } else if (owner.kind === 'dict') {
    for (const [key, entry] of owner.value.entries) {
      if (entry.key.id !== place.key) continue;
      owner.value.entries.delete(key);
      heap.log.add3(EVENT.entry, owner.id, entry.key.id, 0);
      heap.dropItem(entry.key);
      heap.dropItem(entry.value);
    }
  } else if (owner.kind === 'instance' && typeof place.key === 'string') {
    const value = owner.value.get(place.key);
    owner.value.delete(place.key);
    heap.log.add3(EVENT.attribute, owner.id, heap.log.string(place.key), 0);
    if (value) heap.drop(value);
  }
}
