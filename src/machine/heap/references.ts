import type { ClassObject, HeapObject, InstanceObject } from './object.js';

/**
 * What an object refers to, strongly, in the order in which CPython drops it when the object is freed:
 * lists and tuples from the end, dicts in insertion order, attributes in the class's shared-key order.
 */
export function references(object: HeapObject): HeapObject[] {
  if (object.cls?.kind === 'class' && object.kind !== 'instance' && object.kind !== 'exception') {
    return [...(object.attributes?.values() ?? []), ...contents(object), object.cls];
  }
  return contents(object);
}

function contents(object: HeapObject): HeapObject[] {
  switch (object.kind) {
    case 'list':
    case 'tuple':
      return object.value.toReversed();
    case 'frame':
    case 'traceback':
      return object.value;
    case 'dict': {
      const { factory } = object.value;
      const all: HeapObject[] = factory ? [factory] : [];
      for (const entry of object.value.inserted()) all.push(entry.key, entry.value);
      return all;
    }
    case 'set':
    case 'frozenset':
      return object.value.inOrder() ?? [...object.value.elements.values()];
    case 'instance':
      return [...attributesInOrder(object), ...classOf(object)];
    case 'exception': {
      const { attributes, args, traceback, cause, context, tuple, object: lacking } = object.value;
      const rest = lacking ? [lacking, ...attributes.values()] : [...attributes.values()];
      if (tuple) rest.push(tuple);
      else rest.push(...args);
      rest.push(...traceback);
      if (cause) rest.push(cause);
      if (context) rest.push(context);
      return [...rest, ...classOf(object)];
    }
    case 'descriptor':
      return object.value.parts.filter((part) => part !== undefined);
    case 'slice':
      return [...object.value];
    case 'cell':
      return object.value.content ? [object.value.content] : [];
    case 'function': {
      const { defaults, kwDefaults, cells, attributes, tuples } = object.value;
      const given = tuples?.defaults ? [tuples.defaults] : defaults.toReversed();
      const closure = tuples?.cells ? [tuples.cells] : cells.toReversed();
      return [...given, ...(kwDefaults?.values() ?? []), ...attributes.values(), ...closure];
    }
    case 'method':
      return [object.value.self, object.value.func];
    case 'class':
      // Its own `__mro__` holds it, so that only a collection frees it.
      return [
        ...object.value.names.values(),
        ...object.value.bases.filter((base) => base.kind === 'class'),
        object,
        ...(object.value.meta ? [object.value.meta] : []),
      ];
    case 'module':
      return [...object.value.names.values()];
    case 'iterator':
      return object.value.held;
    case 'view':
      return [object.value.dict];
    case 'generator':
      return object.value.refersTo();
    case 'weakref':
      return object.value.callback ? [object.value.callback] : [];
    case 'extension':
      return object.value.type.references(object.value.state);
    default:
      return [];
  }
}

function classOf(object: HeapObject): HeapObject[] {
  return object.cls?.kind === 'class' ? [object.cls] : [];
}

/** Attribute values of an instance in its class's shared-key order. */
function attributesInOrder(object: InstanceObject): HeapObject[] {
  const keys = object.cls?.kind === 'class' ? keysInOrder(object.cls) : [];
  const values: HeapObject[] = [];
  for (const key of keys) {
    const value = object.value.get(key);
    if (value) values.push(value);
  }
  if (values.length === object.value.size) return values;
  return [...object.value.values()];
}

/** Slots, those of the class itself first, then the shared keys of its dict. */
function keysInOrder(cls: ClassObject): readonly string[] {
  const { slotOrder, sharedKeys } = cls.value;
  return slotOrder.length === 0 ? sharedKeys : [...slotOrder, ...sharedKeys];
}

/** A list, tuple, dict or set: what it refers to are items. */
export function isContainer(object: HeapObject): boolean {
  const { kind } = object;
  return kind === 'list' || kind === 'tuple' || kind === 'dict' || kind === 'set' || kind === 'frozenset';
}
