import type { Code } from '../compiler/index.js';
import type { FunctionObject, HeapObject, WeakrefObject } from '../heap/index.js';
import type { Origin } from '../rules/index.js';
import { bindArguments } from './arguments.js';
import { construct } from './builtins/constructors.js';
import { makeCells } from './cells.js';
import { instantiate } from './classes/instantiate.js';
import { isExceptionClass, newException } from './exceptions.js';
import { extensionType } from './extension.js';
import { Frame } from './frame.js';
import { checkGarbage } from './garbage-check.js';
import type { Keywords, Native } from './native.js';
import { behind, isProxy } from './proxies.js';
import { execute } from './run-loop.js';
import { lookup, special, typeName } from './types.js';
import type { Vm } from './vm.js';

/** Calls anything callable through C: the arguments stay the caller's, the result is a new reference. */
export function callObject(vm: Vm, callable: HeapObject, args: readonly HeapObject[], keywords?: Keywords): HeapObject {
  switch (callable.kind) {
    case 'function': {
      for (const argument of args) vm.heap.own(argument);
      for (const value of keywords?.values() ?? []) vm.heap.own(value);
      const all = [...args, ...(keywords?.values() ?? [])];
      if (vm.distorted) vm.pendingOrigins = givenOrigins(callable, args.length, keywords);
      const frame = enterFunction(
        vm,
        callable,
        all,
        all.map(() => true),
        [...(keywords?.keys() ?? [])],
        true,
      );
      frame.callee = vm.heap.own(callable);
      frame.calleeOwned = true;
      return execute(vm, frame);
    }
    case 'builtin':
      return (callable.value.run as Native)(vm, args, keywords);
    case 'method':
      return callObject(vm, callable.value.func, [callable.value.self, ...args], keywords);
    case 'class': {
      const own = lookup(callable.value.meta, '__call__');
      return own ? callInstance(vm, own, callable, args, keywords) : instantiate(vm, callable, args, keywords);
    }
    case 'type':
      if (callable.value.construct) return (callable.value.construct as Native)(vm, args, keywords);
      if (callable.value.name.includes('.')) throw vm.refusal(`calling ${callable.value.name}`);
      if (isExceptionClass(vm, callable)) {
        if (keywords && keywords.size > 0)
          throw vm.error('TypeError', `${callable.value.name}() takes no keyword arguments`);
        return newException(
          vm,
          callable,
          args.map((argument) => vm.heap.own(argument)),
        );
      }
      return construct(vm, callable, args, keywords);
    case 'extension': {
      const type = extensionType(callable);
      if (type.call) return type.call(vm, callable.value.state, args, keywords, callable);
      throw vm.error('TypeError', `'${typeName(callable)}' object is not callable`);
    }
    case 'weakref': {
      if (isProxy(callable)) return callProxy(vm, callable, args, keywords);
      checkGarbage(vm);
      const { target } = callable.value;
      return target && !target.freed ? vm.heap.own(target) : vm.none();
    }
    case 'descriptor':
      throw vm.refusal(`calling a ${callable.value.type}`);
    default: {
      const method = special(callable, '__call__');
      if (method) return callInstance(vm, method, callable, args, keywords);
      throw vm.error('TypeError', `'${typeName(callable)}' object is not callable`);
    }
  }
}

function callProxy(
  vm: Vm,
  proxy: WeakrefObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  return behind(vm, proxy, (target) => {
    if (typeName(proxy) === 'weakref.ProxyType') {
      throw vm.error('TypeError', "'weakref.ProxyType' object is not callable");
    }
    return callObject(vm, target, args, keywords);
  });
}

/** Calls a function on behalf of the library: how many references it holds to the arguments is not modelled. */
export function callOpaquely(
  vm: Vm,
  callable: HeapObject,
  args: readonly HeapObject[],
  keywords?: Keywords,
): HeapObject {
  vm.opaque.push([...args, ...(keywords?.values() ?? [])]);
  try {
    return callObject(vm, callable, args, keywords);
  } finally {
    vm.opaque.pop();
  }
}

/** `__call__`: C makes a tuple of the arguments, which holds them while it runs. */
function callInstance(
  vm: Vm,
  method: HeapObject,
  callable: HeapObject,
  args: readonly HeapObject[],
  keywords: Keywords | undefined,
): HeapObject {
  const held = [...args, ...(keywords?.values() ?? [])];
  for (const argument of held) vm.heap.own(argument);
  // Keywords go through a dict, and through more hands before 3.15.
  if (keywords && keywords.size > 0) vm.opaque.push([callable, ...held]);
  try {
    return callObject(vm, method, [callable, ...args], keywords);
  } finally {
    if (keywords && keywords.size > 0) vm.opaque.pop();
    for (const argument of held) vm.heap.drop(argument);
  }
}

/** Parameters that get a value from C, which does not say where it came from; the others take their defaults. */
function givenOrigins(callee: FunctionObject, count: number, keywords: Keywords | undefined): Map<string, Origin> {
  const { varnames } = callee.value.code as Code;
  const names = [...varnames.slice(0, count), ...(keywords?.keys() ?? [])];
  return new Map(names.map((name) => [name, { from: 'call' }]));
}

/** A frame for a call of a Python function; the arguments move into its parameters. */
export function enterFunction(
  vm: Vm,
  callee: FunctionObject,
  args: readonly HeapObject[],
  owned: readonly boolean[],
  keywords: readonly string[],
  isEntry: boolean,
): Frame {
  const code = callee.value.code as Code;
  if (vm.depth >= vm.recursionLimit - 1) {
    args.forEach((argument, index) => {
      if (owned[index]) vm.heap.drop(argument);
    });
    throw vm.error('RecursionError', 'maximum recursion depth exceeded');
  }
  const frame = new Frame(++vm.nextFrame, code, vm.frame, isEntry);
  bindArguments(vm, frame, callee, args, owned, keywords);
  if (code.cellvars.length > 0 || callee.value.cells.length > 0) makeCells(vm, frame, callee);
  return frame;
}
