import type { HeapObject } from '../../heap/index.js';
import type { Vm } from '../vm.js';

/** The only argument, or Python's TypeError. */
export function one(vm: Vm, args: readonly HeapObject[], name: string): HeapObject {
  const [argument] = args;
  if (argument === undefined || args.length !== 1) {
    throw vm.error('TypeError', `${name}() takes exactly one argument (${args.length} given)`);
  }
  return argument;
}

/** Checks the number of arguments as CPython's argument clinic words it. */
export function upTo(vm: Vm, args: readonly HeapObject[], name: string, least: number, most: number): void {
  const given = args.length;
  if (given >= least && given <= most) return;
  const bound = least === most ? '' : given < least ? 'at least ' : 'at most ';
  const limit = given < least ? least : most;
  throw vm.error('TypeError', `${name} expected ${bound}${limit} argument${limit === 1 ? '' : 's'}, got ${given}`);
}

/** Refuses keyword arguments that are not modelled. */
export function noKeywords(vm: Vm, keywords: ReadonlyMap<string, HeapObject> | undefined, name: string): void {
  if (keywords && keywords.size > 0) throw vm.refusal(`keyword arguments of ${name}()`);
}
