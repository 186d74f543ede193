import type { Code } from '../compiler/index.js';
import { DictTable, type FunctionObject, type HeapObject, keyOf, mayBeTracked } from '../heap/index.js';
import type { Frame } from './frame.js';
import { bindParameter } from './names.js';
import { tupleOf } from './sequences.js';
import { sharedText } from './strings.js';
import type { Vm } from './vm.js';

/** Moves a call's arguments into the parameters of `frame`, by position, keyword and default. */
export function bindArguments(
  vm: Vm,
  frame: Frame,
  callee: FunctionObject,
  args: readonly HeapObject[],
  owned: readonly boolean[],
  keywords: readonly string[],
): void {
  const { code } = frame;
  const { positional, keywordOnly, varargs, varkw, positionalOnly } = code.parameters;
  const given = args.length - keywords.length;
  const names = code.varnames;
  const values: (HeapObject | undefined)[] = new Array(positional + keywordOnly).fill(undefined);
  const own: boolean[] = new Array(positional + keywordOnly).fill(true);
  const fail = (message: string): never => {
    args.forEach((argument, index) => {
      if (owned[index]) vm.heap.drop(argument);
    });
    throw vm.error('TypeError', `${code.qualname}() ${message}`);
  };
  for (let index = 0; index < Math.min(given, positional); index++) {
    values[index] = args[index];
    own[index] = owned[index] ?? true;
  }
  const rest: HeapObject[] = [];
  for (let index = positional; index < given; index++) rest.push(strong(vm, args, owned, index));
  const extra = new DictTable();
  keywords.forEach((keyword, offset) => {
    const at = names.indexOf(keyword);
    const index = at >= positionalOnly && at < positional + keywordOnly ? at : -1;
    if (index >= 0) {
      if (values[index]) fail(`got multiple values for argument '${keyword}'`);
      values[index] = args[given + offset];
      own[index] = owned[given + offset] ?? true;
    } else if (varkw) {
      const key = vm.heap.own(sharedText(vm, keyword));
      extra.entries.set(keyOf(key) ?? keyword, { key, value: strong(vm, args, owned, given + offset) });
    } else fail(`got an unexpected keyword argument '${keyword}'`);
  });
  if (rest.length > 0 && !varargs) fail(tooMany(code, callee, given));
  addDefaults(vm, callee, values);
  const missing = names.slice(0, positional).filter((_, index) => values[index] === undefined);
  if (missing.length > 0)
    fail(`missing ${missing.length} required positional argument${plural(missing)}: ${list(missing)}`);
  const missingKeywords = names.slice(positional, positional + keywordOnly).filter((_, k) => !values[positional + k]);
  if (missingKeywords.length > 0) {
    fail(
      `missing ${missingKeywords.length} required keyword-only argument${plural(missingKeywords)}: ${list(missingKeywords)}`,
    );
  }
  values.forEach((value, index) => {
    if (value) bindParameter(vm, frame, index, value, own[index] ?? true);
  });
  let slot = positional + keywordOnly;
  if (varargs) {
    bindParameter(vm, frame, slot++, tupleOf(vm, rest), true);
  }
  if (varkw) {
    const dict = vm.heap.allocate('dict', extra);
    if ([...extra.entries.values()].some(({ value }) => mayBeTracked(value))) vm.heap.track(dict);
    bindParameter(vm, frame, slot, dict, true);
  }
}

function strong(vm: Vm, args: readonly HeapObject[], owned: readonly boolean[], index: number): HeapObject {
  const value = args[index] as HeapObject;
  return owned[index] ? value : vm.heap.own(value);
}

function addDefaults(vm: Vm, callee: FunctionObject, values: (HeapObject | undefined)[]): void {
  const { defaults, kwDefaults } = callee.value;
  const { positional } = (callee.value.code as Code).parameters;
  defaults.forEach((value, index) => {
    const slot = positional - defaults.length + index;
    values[slot] ??= vm.heap.own(value);
  });
  for (const [name, value] of kwDefaults ?? []) {
    const slot = (callee.value.code as Code).varnames.indexOf(name);
    values[slot] ??= vm.heap.own(value);
  }
}

const plural = (names: readonly string[]): string => (names.length === 1 ? '' : 's');

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length <= 2) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

function tooMany(code: Code, callee: FunctionObject, given: number): string {
  const { positional } = code.parameters;
  const least = positional - callee.value.defaults.length;
  const takes = least === positional ? `${positional}` : `from ${least} to ${positional}`;
  const noun = positional === 1 && least === positional ? 'argument' : 'arguments';
  return `takes ${takes} positional ${noun} but ${given} ${given === 1 ? 'was' : 'were'} given`;
}
