import type { ExtensionObject, HeapObject } from '../../../heap/index.js';
import { type ExtensionType, newExtension } from '../../extension.js';
import { newIterator } from '../../iteration.js';
import { elements } from '../../protocol.js';
import { text } from '../../strings.js';
import { typeName } from '../../types.js';
import type { Vm } from '../../vm.js';
import { nextLine, readLines, readText, type TextSource, writable } from './text-source.js';

interface TextFile {
  readonly name: string;
  readonly mode: 'r' | 'w' | 'a';
  readonly files: Map<string, string>;
  /** What is being read, from the first read on. */
  source: TextSource | undefined;
  /** Text that has not reached the file yet. */
  pending: string;
  closed: boolean;
}

/** More than so many characters are written through before the file is closed. */
const BUFFER = 8000;

function reading(vm: Vm, state: TextFile): TextSource {
  if (state.closed) throw vm.error('ValueError', 'I/O operation on closed file.');
  if (state.mode !== 'r') throw vm.refusal('reading from a file opened for writing');
  const now = state.files.get(state.name) ?? '';
  state.source ??= { text: now, at: 0 };
  if (state.source.text !== now) throw vm.refusal('reading from a file that has changed meanwhile');
  return state.source;
}

function writing(vm: Vm, state: TextFile, written: string): void {
  state.pending += written;
  if (state.pending.length > BUFFER) throw vm.refusal('writing so much text to a file');
  if (/[^\x00-\x7f]/.test(written)) throw vm.refusal('writing this text to a file');
}

function checkWriting(vm: Vm, state: TextFile): void {
  if (state.closed) throw vm.error('ValueError', 'I/O operation on closed file.');
  if (state.mode === 'r') throw vm.refusal('writing to a file opened for reading');
}

function flush({ files, name, pending }: TextFile): void {
  if (pending !== '') files.set(name, (files.get(name) ?? '') + pending);
}

function close(state: TextFile): void {
  flush(state);
  state.pending = '';
  state.closed = true;
}

function wrongText(object: HeapObject | undefined): string {
  return `write() argument must be str, not ${object ? typeName(object) : 'nothing'}`;
}

/** A text file on disk; the disk has only what the program itself has written. */
export const textFileType: ExtensionType<TextFile> = {
  name: '_io.TextIOWrapper',
  uncounted: true,
  references: () => [],
  freed: (state) => close(state as TextFile),
  iterate: (vm, state, self) => {
    reading(vm, state);
    return newIterator(vm, '_io.TextIOWrapper', [vm.heap.own(self)], () => {
      const line = nextLine(reading(vm, state));
      return line === '' ? undefined : text(vm, line);
    });
  },
  attribute: (vm, { closed, name, mode }, attribute) => {
    if (attribute === 'closed') return vm.heap.bool(closed);
    if (attribute === 'name') return vm.str(name);
    return attribute === 'mode' ? vm.str(mode) : undefined;
  },
  enter: (vm, state, self) => {
    if (state.closed) throw vm.error('ValueError', 'I/O operation on closed file.');
    return vm.heap.own(self);
  },
  exit: (_vm, state) => {
    close(state);
    return false;
  },
  methods: {
    write: (vm, state, args) => {
      checkWriting(vm, state);
      const written = writable(vm, args[0], wrongText(args[0]));
      writing(vm, state, written);
      return vm.heap.int(written.length);
    },
    writelines: (vm, state, args) => {
      checkWriting(vm, state);
      for (const line of elements(vm, args[0] as HeapObject)) {
        writing(vm, state, writable(vm, line, wrongText(line)));
        vm.heap.drop(line);
      }
      return vm.none();
    },
    read: (vm, state, args) => readText(vm, reading(vm, state), args[0]),
    readline: (vm, state, args) => {
      if (args.length > 0) throw vm.refusal('readline() with a size');
      return text(vm, nextLine(reading(vm, state)));
    },
    readlines: (vm, state, args) => {
      if (args.length > 0) throw vm.refusal('readlines() with a size');
      return readLines(vm, reading(vm, state));
    },
    close: (vm, state) => {
      close(state);
      return vm.none();
    },
    flush: (vm, state) => {
      if (state.closed) throw vm.error('ValueError', 'I/O operation on closed file.');
      flush(state);
      state.pending = '';
      return vm.none();
    },
    readable: (vm, state) => vm.heap.bool(state.mode === 'r'),
    writable: (vm, state) => vm.heap.bool(state.mode !== 'r'),
  },
  refused: ['seek', 'tell', 'truncate', 'detach', 'fileno', 'isatty', 'seekable', 'encoding', 'errors', 'buffer'],
};

/** A file object for `open(name, mode)`; a file that does not exist is left to the caller. */
export function newTextFile(vm: Vm, name: string, mode: 'r' | 'w' | 'a'): ExtensionObject {
  const { files } = vm.library;
  if (mode === 'w' || !files.has(name)) files.set(name, '');
  return newExtension(vm, textFileType, { name, mode, files, source: undefined, pending: '', closed: false });
}
