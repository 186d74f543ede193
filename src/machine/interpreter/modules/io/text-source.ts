import type { HeapObject } from '../../../heap/index.js';
import { text } from '../../strings.js';
import type { Vm } from '../../vm.js';

/** Text that is read from a position on. */
export interface TextSource {
  readonly text: string;
  /** Index of the next character. */
  at: number;
}

/** The next line with its newline; empty at the end. */
export function nextLine(source: TextSource): string {
  const newline = source.text.indexOf('\n', source.at);
  const end = newline < 0 ? source.text.length : newline + 1;
  const line = source.text.slice(source.at, end);
  source.at = end;
  return line;
}

/** `read(size)`: a new reference. */
export function readText(vm: Vm, source: TextSource, size: HeapObject | undefined): HeapObject {
  const given = size === undefined || size.kind === 'none' ? -1 : size.kind === 'int' ? Number(size.value) : undefined;
  if (given === undefined) throw vm.refusal('read() of this size');
  const end = given < 0 ? source.text.length : source.at + given;
  const part = source.text.slice(source.at, end);
  source.at = Math.max(source.at, Math.min(end, source.text.length));
  return text(vm, part);
}

/** `readlines()`: a new list of the lines that are left. */
export function readLines(vm: Vm, source: TextSource): HeapObject {
  const lines: HeapObject[] = [];
  for (let line = nextLine(source); line !== ''; line = nextLine(source)) lines.push(text(vm, line));
  const list = vm.heap.allocate('list', lines);
  return list;
}

/** The text of an argument of `write`, as it can be stored. */
export function writable(vm: Vm, object: HeapObject | undefined, wording: string): string {
  if (object?.kind !== 'str') throw vm.error('TypeError', wording);
  if (/[\r\ud800-\udfff]/.test(object.value)) throw vm.refusal('writing this text');
  return object.value;
}
