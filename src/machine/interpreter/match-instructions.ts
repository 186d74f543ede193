import { OP } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import { getAttribute } from './attributes.js';
import { isInstance } from './builtins/functions.js';
import type { Frame } from './frame.js';
import { keyIn } from './keys.js';
import { isAttributeError } from './lacking.js';
import { orDrop } from './or-drop.js';
import { hashKey, lengthOf } from './protocol.js';
import { isProxy } from './proxies.js';
import { Raised } from './raised.js';
import { trackedTuple } from './sequences.js';
import { sharedText } from './strings.js';
import { isModuleType, lookup, mroOf, special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** `Py_TPFLAGS_SEQUENCE` */
const SEQUENCES: ReadonlySet<string> = new Set(['list', 'tuple', 'range']);
/** `_Py_TPFLAGS_MATCH_SELF`: one positional pattern stands for the object itself. */
const MATCHED_WHOLE: ReadonlySet<string> = new Set([
  'bool',
  'bytearray',
  'bytes',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'set',
  'str',
  'tuple',
]);

/** The instructions of `match`. */
export function matchInstruction(vm: Vm, frame: Frame, op: number, arg: number): void {
  const subject = frame.stack.at(-1) as HeapObject;
  switch (op) {
    case OP.MATCH_SEQUENCE:
      checkKnown(vm, subject);
      frame.push(vm.heap.bool(SEQUENCES.has(subject.kind)), true);
      return;
    case OP.MATCH_MAPPING:
      checkKnown(vm, subject);
      frame.push(vm.heap.bool(subject.kind === 'dict'), true);
      return;
    case OP.GET_LEN:
      frame.push(vm.heap.int(lengthOf(vm, subject)), true);
      return;
    case OP.MATCH_KEYS:
      frame.push(matchKeys(vm, frame.stack.at(-2) as HeapObject, subject), true);
      return;
    case OP.MATCH_CLASS:
      matchClass(vm, frame, arg);
      return;
    default:
      throw new Error(`no instruction ${op}`);
  }
}

/** Types of modules may be sequences or mappings. */
function checkKnown(vm: Vm, subject: HeapObject): void {
  if (subject.kind !== 'extension' && !isProxy(subject)) return;
  throw vm.refusal(`matching a ${typeName(subject)} with a pattern of a sequence or mapping`);
}

/** The values of all keys in a new tuple; None if one is missing. */
function matchKeys(vm: Vm, mapping: HeapObject, keys: HeapObject): HeapObject {
  if (mapping.kind !== 'dict' || keys.kind !== 'tuple') throw new Error('no mapping to look into');
  if (special(mapping, 'get')) throw vm.refusal(`a mapping pattern for a ${typeName(mapping)} with a get of its own`);
  const values: HeapObject[] = [];
  const seen = new Set<unknown>();
  for (const key of keys.value) {
    const hashed = hashKey(vm, key, 'dict key');
    if (seen.has(hashed)) throw vm.error('ValueError', `mapping pattern checks duplicate key (${vm.shown(key)})`);
    seen.add(hashed);
    const entry = mapping.value.entries.get(keyIn(vm, mapping.value, key, 'dict key'));
    if (entry === undefined) {
      for (const value of values) vm.heap.drop(value);
      return vm.none();
    }
    values.push(vm.heap.own(entry.value));
  }
  return values.length === 0 ? vm.heap.own(keys) : trackedTuple(vm, values);
}

function matchClass(vm: Vm, frame: Frame, positional: number): void {
  const names = frame.popOwned();
  const cls = frame.popOwned();
  const subject = frame.popOwned();
  const given = [subject, cls, names];
  frame.push(
    orDrop(vm, given, () => attributesOf(vm, subject, cls, positional, names)),
    true,
  );
  for (const object of given) vm.heap.drop(object);
}

/** `_PyEval_MatchClass`: the attributes that the patterns ask for in a new tuple; None if the class does not fit. */
function attributesOf(
  vm: Vm,
  subject: HeapObject,
  cls: HeapObject,
  positional: number,
  keywords: HeapObject,
): HeapObject {
  if (cls.kind !== 'class' && cls.kind !== 'type') {
    throw vm.refusal('a class pattern of something that is no class');
  }
  if (!isInstance(vm, subject, cls)) return vm.none();
  const values: HeapObject[] = [];
  const names: string[] = [];
  const given = keywords.kind === 'tuple' ? keywords.value : [];
  if (positional > 0) {
    const order = namesInOrder(vm, cls);
    const whole =
      order === undefined && mroOf(cls).some((each) => each.kind === 'type' && MATCHED_WHOLE.has(each.value.name));
    const allowed = whole ? 1 : (order?.length ?? 0);
    if (allowed < positional) {
      const plural = allowed === 1 ? '' : 's';
      const message = `${cls.value.name}() accepts ${allowed} positional sub-pattern${plural} (${positional} given)`;
      throw vm.error('TypeError', message);
    }
    if (whole) values.push(vm.heap.own(subject));
    for (const name of order?.slice(0, positional) ?? []) {
      if (name.kind !== 'str')
        throw vm.error('TypeError', `__match_args__ elements must be strings (got ${typeName(name)})`);
      names.push(name.value);
    }
  }
  for (const name of given) if (name.kind === 'str') names.push(name.value);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      const message = `${cls.value.name}() got multiple sub-patterns for attribute '${name}'`;
      throw vm.error('TypeError', message);
    }
    const value = attributeOrNothing(vm, subject, name);
    if (value === undefined) {
      for (const each of values) vm.heap.drop(each);
      return vm.none();
    }
    values.push(value);
  }
  return values.length === 0 ? vm.heap.own(keywords) : trackedTuple(vm, values);
}

function namesInOrder(vm: Vm, cls: Extract<HeapObject, { kind: 'class' | 'type' }>): readonly HeapObject[] | undefined {
  if (cls.kind === 'type' && isModuleType(cls)) {
    const { fields } = cls.value;
    if (fields === undefined) throw vm.refusal(`${cls.value.name} with patterns by position`);
    return fields.map((name) => sharedText(vm, name));
  }
  const names = lookup(cls, '__match_args__');
  if (names === undefined) return undefined;
  if (names.kind === 'tuple') return names.value;
  throw vm.error('TypeError', `${cls.value.name}.__match_args__ must be a tuple (got ${typeName(names)})`);
}

function attributeOrNothing(vm: Vm, object: HeapObject, name: string): HeapObject | undefined {
  try {
    return getAttribute(vm, object, name);
  } catch (error) {
    if (!(error instanceof Raised) || !isAttributeError(error)) throw error;
    vm.heap.drop(error.exception);
    return undefined;
  }
}
