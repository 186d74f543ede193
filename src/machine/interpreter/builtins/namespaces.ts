import { DictTable, type HeapObject, setEntry } from '../../heap/index.js';
import type { Frame } from '../frame.js';
import { namespaceView } from '../namespace-view.js';
import type { Natives } from '../native.js';
import { text } from '../strings.js';
import type { Vm } from '../vm.js';
import { upTo } from './arity.js';

const views = new WeakMap<Vm, HeapObject>();

/** The one dict of the module's names (no new reference). */
export function globalsView(vm: Vm): HeapObject {
  let view = views.get(vm);
  if (view === undefined) {
    const find = (name: string): HeapObject | undefined => {
      if (name.startsWith('__')) throw vm.refusal(`${name} in globals()`);
      return vm.globals.get(name);
    };
    view = namespaceView(vm, { what: 'globals()', find, names: undefined });
    views.set(vm, view);
  }
  return view;
}

/** Kinds of values of which it does not matter how many references there are. */
const PLAIN: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'str', 'none']);

/** Frames that asked for their locals: up to 3.12 they keep the dict, and the next question changes it. */
const asked = new WeakSet<Frame>();

/** The names and values of a frame in the order of its slots, where nobody can see who else holds the values. */
export function plainLocals(vm: Vm, frame: Frame): [string, HeapObject][] {
  const { varnames, cellvars, freevars } = frame.code;
  if (cellvars.length + freevars.length > 0 || frame.names) throw vm.refusal('the locals of this function');
  const found: [string, HeapObject][] = [];
  for (const [slot, name] of varnames.entries()) {
    const value = frame.locals[slot];
    if (value === undefined) continue;
    if (name.startsWith('.') || !PLAIN.has(value.kind)) throw vm.refusal('the locals of this function');
    vm.uncountable.add(value);
    found.push([name, value]);
  }
  return found;
}

/** `globals` and `locals` */
export const namespaces: Natives = {
  globals: (vm, args) => {
    upTo(vm, args, 'globals', 0, 0);
    return vm.heap.own(globalsView(vm));
  },
  locals: (vm, args) => {
    upTo(vm, args, 'locals', 0, 0);
    const { frame } = vm;
    if (frame === undefined || frame.code.kind === 'class') throw vm.refusal('locals() here');
    if (frame.code.kind === 'module') {
      // Comprehensions that run in the frame of the module have names of their own.
      if (frame.locals.some((value) => value !== undefined)) throw vm.refusal('locals() in a comprehension');
      return vm.heap.own(globalsView(vm));
    }
    if (asked.has(frame)) throw vm.refusal('locals() again');
    asked.add(frame);
    const dict = vm.heap.allocate('dict', new DictTable());
    for (const [name, value] of plainLocals(vm, frame))
      setEntry(vm.heap, dict, name, text(vm, name), vm.heap.own(value));
    return dict;
  },
};
