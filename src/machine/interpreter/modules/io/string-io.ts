import type { HeapObject } from '../../../heap/index.js';
import { upTo } from '../../builtins/arity.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import { newIterator } from '../../iteration.js';
import { elements } from '../../protocol.js';
import { text } from '../../strings.js';
import { typeName } from '../../types.js';
import type { Vm } from '../../vm.js';
import { nextLine, readLines, readText, type TextSource, writable } from './text-source.js';

interface StringIo extends TextSource {
  text: string;
  closed: boolean;
}

function open(vm: Vm, state: StringIo): StringIo {
  if (state.closed) throw vm.error('ValueError', 'I/O operation on closed file');
  return state;
}

/** Writes at the position, over what is there. */
export function writeInto(vm: Vm, state: StringIo, written: string): void {
  open(vm, state);
  if (state.text.length + written.length > vm.limits.size) throw vm.limit('a StringIO');
  state.text = state.text.slice(0, state.at) + written + state.text.slice(state.at + written.length);
  state.at += written.length;
}

/** `io.StringIO` */
export const stringIoType: ExtensionType<StringIo> = {
  name: '_io.StringIO',
  uncounted: true,
  construct: (vm, args, keywords) => {
    if (keywords && keywords.size > 0) throw vm.refusal('StringIO() with keywords');
    upTo(vm, args, 'StringIO', 0, 1);
    const [initial] = args;
    const start = initial === undefined || initial.kind === 'none' ? '' : writable(vm, initial, wrongInitial(initial));
    return newExtension(vm, stringIoType, { text: start, at: 0, closed: false });
  },
  references: () => [],
  iterate: (vm, state, self) =>
    newIterator(vm, '_io.StringIO', [vm.heap.own(self)], () => {
      const line = nextLine(open(vm, state));
      return line === '' ? undefined : text(vm, line);
    }),
  attribute: (vm, { closed }, name) => (name === 'closed' ? vm.heap.bool(closed) : undefined),
  enter: (vm, state, self) => {
    open(vm, state);
    return vm.heap.own(self);
  },
  exit: (_vm, state) => {
    state.closed = true;
    return false;
  },
  methods: {
    write: (vm, state, args) => {
      open(vm, state);
      const [given] = args;
      const written = writable(vm, given, `string argument expected, got '${given ? typeName(given) : 'nothing'}'`);
      writeInto(vm, state, written);
      return vm.heap.int(written.length);
    },
    writelines: (vm, state, args) => {
      for (const line of elements(vm, args[0] as HeapObject)) {
        writeInto(vm, state, writable(vm, line, `string argument expected, got '${typeName(line)}'`));
        vm.heap.drop(line);
      }
      return vm.none();
    },
    getvalue: (vm, state) => text(vm, open(vm, state).text),
    read: (vm, state, args) => readText(vm, open(vm, state), args[0]),
    readline: (vm, state, args) => {
      if (args.length > 0) throw vm.refusal('readline() with a size');
      return text(vm, nextLine(open(vm, state)));
    },
    readlines: (vm, state, args) => {
      if (args.length > 0) throw vm.refusal('readlines() with a size');
      return readLines(vm, open(vm, state));
    },
    tell: (vm, state) => vm.heap.int(open(vm, state).at),
    seek: (vm, state, args) => {
      open(vm, state);
      const [to] = args;
      if (args.length !== 1 || to?.kind !== 'int' || Number(to.value) < 0 || Number(to.value) > state.text.length) {
        throw vm.refusal('seek() to this');
      }
      state.at = Number(to.value);
      return vm.heap.int(state.at);
    },
    close: (vm, state) => {
      state.closed = true;
      return vm.none();
    },
    flush: (vm) => vm.none(),
  },
  refused: ['truncate', 'detach', 'fileno', 'isatty', 'readable', 'writable', 'seekable'],
};

function wrongInitial(object: HeapObject): string {
  return `initial_value must be str or None, not ${typeName(object)}`;
}
