import type { HeapObject, StrObject } from '../../heap/index.js';
import type { Native, Natives } from '../native.js';
import { typeName } from '../protocol.js';
import { pointAt, pointLength, unitAt } from '../text/code-points.js';
import type { Vm } from '../vm.js';
import {
  boundsOf,
  checkCount,
  rejectKeywords,
  type StrMethod,
  strMethod,
  textArgument,
  wordingOf,
} from './str-arguments.js';

/** `(sub[, start[, end]])`; before 3.13 errors are worded as for a Python function. */
function searching(name: string, run: StrMethod): Native {
  return strMethod(name, (vm, self, args, keywords) => {
    rejectKeywords(vm, name, keywords);
    checkArguments(vm, name, args);
    return run(vm, self, args, keywords);
  });
}

function checkArguments(vm: Vm, name: string, args: readonly HeapObject[]): void {
  if (wordingOf(vm).arguments !== '3.11') {
    checkCount(vm, name, args, [1, 3]);
    return;
  }
  const given = args.length;
  if (given < 1) throw vm.error('TypeError', `${name}() takes at least 1 argument (0 given)`);
  if (given > 3) throw vm.error('TypeError', `${name}() takes at most 3 arguments (${given} given)`);
}

interface Target {
  readonly wanted: string;
  /** The receiver between the bounds; undefined if the end lies before the start. */
  readonly part: string | undefined;
  /** Code points before that part. */
  readonly start: number;
}

function target(vm: Vm, name: string, self: StrObject, [sub, ...bounds]: readonly HeapObject[]): Target {
  if (wordingOf(vm).arguments !== '3.11') {
    return { wanted: textArgument(vm, sub, `${name}() argument 1`), ...between(vm, self, bounds) };
  }
  const part = between(vm, self, bounds);
  if (sub?.kind !== 'str') throw vm.error('TypeError', `must be str, not ${typeName(sub ?? vm.heap.none)}`);
  return { wanted: sub.value, ...part };
}

function between(vm: Vm, self: StrObject, bounds: readonly HeapObject[]): Omit<Target, 'wanted'> {
  const { start, end } = boundsOf(vm, self, bounds);
  const part = start > end ? undefined : self.value.slice(unitAt(self.value, start), unitAt(self.value, end));
  return { part, start };
}

function finder(name: string, from: 'left' | 'right', missing: 'minus one' | 'error'): Native {
  return searching(name, (vm, self, args) => {
    const { wanted, part, start } = target(vm, name, self, args);
    const unit = from === 'left' ? part?.indexOf(wanted) : part?.lastIndexOf(wanted);
    if (part !== undefined && unit !== undefined && unit >= 0) return vm.heap.int(start + pointAt(part, unit));
    if (missing === 'error') throw vm.error('ValueError', 'substring not found');
    return vm.heap.int(-1);
  });
}

const count = searching('count', (vm, self, args) => {
  const { wanted, part } = target(vm, 'count', self, args);
  if (part === undefined) return vm.heap.int(0);
  return vm.heap.int(wanted === '' ? pointLength(part) + 1 : part.split(wanted).length - 1);
});

function affix(name: string, matches: (part: string, wanted: string) => boolean): Native {
  return searching(name, (vm, self, [wanted, ...bounds]) => {
    const { part } = between(vm, self, bounds);
    const fits = (text: string): boolean => part !== undefined && matches(part, text);
    if (wanted?.kind === 'str') return vm.heap.bool(fits(wanted.value));
    if (wanted?.kind !== 'tuple') {
      const type = wanted ? typeName(wanted) : 'NoneType';
      throw vm.error('TypeError', `${name} first arg must be str or a tuple of str, not ${type}`);
    }
    for (const each of wanted.value) {
      if (each.kind !== 'str') {
        throw vm.error('TypeError', `tuple for ${name} must only contain str, not ${typeName(each)}`);
      }
      if (fits(each.value)) return vm.heap.bool(true);
    }
    return vm.heap.bool(false);
  });
}

/** Methods that look for a text in the receiver; places count code points. */
export const searchMethods: Natives = {
  find: finder('find', 'left', 'minus one'),
  rfind: finder('rfind', 'right', 'minus one'),
  index: finder('index', 'left', 'error'),
  rindex: finder('rindex', 'right', 'error'),
  count,
  startswith: affix('startswith', (part, wanted) => part.startsWith(wanted)),
  endswith: affix('endswith', (part, wanted) => part.endsWith(wanted)),
};
