import type { Code } from '../compiler/index.js';
import type { ExceptionObject, FrameObject, HeapObject, TracebackObject } from '../heap/index.js';
import { codeObject } from './code-object.js';
import { type ExtensionType, newExtension } from './extension.js';
import type { Frame } from './frame.js';
import { frameOf } from './generator-frames.js';
import { namespaceView } from './namespace-view.js';
import type { Vm } from './vm.js';

/** Exceptions that the module itself caught: their traceback starts there. */
const caughtByModule = new WeakSet<ExceptionObject>();

/** Exceptions that were raised a second time: how often a frame stands in their traceback is not modelled. */
const raisedAgain = new WeakSet<ExceptionObject>();

/** Names of the locals that a kept frame holds, and its code. */
const keptFrames = new WeakMap<HeapObject, { readonly code: Code; readonly names: ReadonlyMap<string, HeapObject> }>();

/** The bound locals of a finished frame that something keeps, by name. */
export function keptNames(frame: FrameObject): ReadonlyMap<string, HeapObject> | undefined {
  return keptFrames.get(frame)?.names;
}

/** The module has a handler for the exception. */
export function moduleCatches(exception: ExceptionObject): void {
  caughtByModule.add(exception);
}

/** `raise` of an exception object. */
export function raises(exception: ExceptionObject): void {
  if (exception.value.raised) raisedAgain.add(exception);
}

/** A frame stays in a traceback: what its locals are called. */
export function keepsNames(object: FrameObject, code: Code, locals: readonly (HeapObject | undefined)[]): void {
  const names = new Map<string, HeapObject>();
  for (const [slot, value] of locals.entries()) {
    const name = code.varnames[slot];
    if (value && name !== undefined && !name.startsWith('.')) names.set(name, value);
  }
  keptFrames.set(object, { code, names });
}

type Entry = TracebackObject | 'running';

/** Entries of an exception's traceback, the outermost first. */
function entriesOf(vm: Vm, exception: ExceptionObject): readonly Entry[] {
  if (raisedAgain.has(exception)) throw vm.refusal('the traceback of an exception that was raised again');
  const running = [...vm.frames.values()].filter(({ caught }) => caught.includes(exception)).length;
  const first: Entry[] = running > 0 || caughtByModule.has(exception) ? ['running'] : [];
  if (running > 1 || (running === 1 && caughtByModule.has(exception))) throw vm.refusal('this traceback');
  return [...first, ...exception.value.traceback.toReversed()];
}

const tracebackType: ExtensionType<{ readonly entries: readonly Entry[] }> = {
  name: 'traceback',
  uncounted: true,
  noWeakrefs: true,
  references: ({ entries }) => entries.filter((entry) => entry !== 'running').toReversed(),
  attribute: (vm, { entries }, name) => {
    if (name === 'tb_next') return traceback(vm, entries.slice(1));
    const [entry] = entries;
    const frame = entry === undefined || entry === 'running' ? undefined : entry.value[0];
    if (name !== 'tb_frame' || frame === undefined) throw vm.refusal(`${name} of this traceback`);
    return vm.heap.own(frame);
  },
};

function traceback(vm: Vm, entries: readonly Entry[]): HeapObject {
  if (entries.length === 0) return vm.none();
  for (const entry of entries) if (entry !== 'running') vm.heap.own(entry);
  const made = newExtension(vm, tracebackType, { entries });
  vm.uncountable.add(made);
  return made;
}

/** `exception.__traceback__`, a new reference. */
export function tracebackOf(vm: Vm, exception: ExceptionObject): HeapObject {
  return exception.value.raised ? traceback(vm, entriesOf(vm, exception)) : vm.none();
}

/** `__traceback__ = None`, `with_traceback(None)`: the frames go that only the traceback keeps. */
export function forgetTraceback(vm: Vm, exception: ExceptionObject): void {
  const { value } = exception;
  const old = value.traceback;
  value.traceback = [];
  value.route = [];
  value.raised = false;
  raisedAgain.delete(exception);
  caughtByModule.delete(exception);
  for (const frame of vm.frames.values()) forgetIn(frame, exception);
  for (const object of vm.heap.live()) if (object.kind === 'generator') forgetIn(frameOf(object), exception);
  for (const entry of old) vm.heap.drop(entry);
}

function forgetIn({ caught }: Frame, exception: ExceptionObject): void {
  const at = caught.indexOf(exception);
  if (at >= 0) caught.splice(at, 1);
}

/** An attribute of a frame that a traceback keeps: a new reference. */
export function frameAttribute(vm: Vm, frame: FrameObject, name: string): HeapObject {
  const kept = keptFrames.get(frame);
  if (kept === undefined) throw vm.refusal(`${name} of this frame`);
  const { code, names } = kept;
  if (name === 'f_code') return codeObject(vm, code);
  if (name !== 'f_locals' || code.cellvars.length + code.freevars.length > 0) {
    throw vm.refusal(`${name} of this frame`);
  }
  // Up to 3.12 the frame keeps a dict of them, which refers to each once more.
  for (const value of names.values()) vm.uncountable.add(value);
  return namespaceView(vm, {
    what: 'f_locals',
    find: (each) => names.get(each),
    names: [...names.keys()],
    held: vm.heap.own(frame),
  });
}
