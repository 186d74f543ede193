import type { HeapObject, HeapType } from '../heap/index.js';
import { exceptionWith } from './exceptions.js';
import type { ExtensionType } from './extension.js';
import { newIterator } from './iteration.js';
import { text } from './strings.js';
import type { Vm } from './vm.js';

/** Names of a running program, to look at. */
interface Namespace {
  /** For refusals: `globals()`. */
  readonly what: string;
  /** The value of a name (no new reference); a refusal where nobody knows whether it is there. */
  find(name: string): HeapObject | undefined;
  /** All names in order; undefined where not all are known. */
  readonly names: readonly string[] | undefined;
  /** What the names live in; the view keeps it. */
  readonly held?: HeapObject;
}

function unknown(vm: Vm, { what }: Namespace, use: string): unknown {
  return vm.refusal(`${use} ${what}`);
}

function keyOf(vm: Vm, state: Namespace, key: HeapObject): string {
  if (key.kind !== 'str') throw unknown(vm, state, 'this key of');
  return key.value;
}

const namespaceType: ExtensionType<Namespace> = {
  name: 'dict',
  uncounted: true,
  noWeakrefs: true,
  references: ({ held }) => (held ? [held] : []),
  contains: (vm, state, key) => state.find(keyOf(vm, state, key)) !== undefined,
  getItem: (vm, state, key) => {
    const value = state.find(keyOf(vm, state, key));
    if (value === undefined) throw exceptionWith(vm, 'KeyError', key);
    return vm.heap.own(value);
  },
  setItem: (vm, state) => {
    throw unknown(vm, state, 'changing');
  },
  deleteItem: (vm, state) => {
    throw unknown(vm, state, 'changing');
  },
  length: (vm, state) => {
    if (state.names === undefined) throw unknown(vm, state, 'the length of');
    return state.names.length;
  },
  iterate: (vm, state) => {
    const { names } = state;
    if (names === undefined) throw unknown(vm, state, 'going over');
    let index = 0;
    return newIterator(vm, 'dict_keysiterator', [], () => {
      const name = names[index++];
      return name === undefined ? undefined : text(vm, name);
    });
  },
  repr: (vm, state) => {
    throw unknown(vm, state, 'showing');
  },
  equals: (vm, state) => {
    throw unknown(vm, state, 'comparing');
  },
  methods: {
    get: (vm, state, [key, otherwise]) => {
      const found = key && state.find(keyOf(vm, state, key));
      return vm.heap.own(found ?? otherwise ?? vm.heap.none);
    },
  },
  refused: 'clear copy fromkeys items keys pop popitem setdefault update values'.split(' '),
};

/** A dict of names that can be searched and not changed: a new reference. */
export function namespaceView(vm: Vm, names: Namespace): HeapObject {
  const dict = vm.builtin('dict');
  const cls = dict?.kind === 'type' ? dict : undefined;
  const view = vm.heap.allocate('extension', { type: namespaceType as HeapType, state: names }, cls);
  vm.uncountable.add(view);
  return view;
}
