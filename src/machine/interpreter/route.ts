import { OP } from '../compiler/index.js';
import type { ExceptionObject, TracebackObject } from '../heap/index.js';
import type { Frame } from './frame.js';
import type { Vm } from './vm.js';

/** One entry of a traceback: where a frame was when the exception passed it. */
export interface Stop {
  readonly frame: Frame;
  readonly pc: number;
  /** Its object, once the frame has ended and is kept. */
  entry: TracebackObject | undefined;
}

/** Where an exception has been, innermost first. */
export function routeOf({ value }: ExceptionObject): Stop[] {
  value.route ??= [];
  return value.route as Stop[];
}

/** The exception leaves the instruction that runs in this frame; one that is raised again is known there already. */
export function stopsAt(exception: ExceptionObject, frame: Frame): void {
  exception.value.route ??= [];
  exception.value.route.push({ frame, pc: frame.pc, entry: undefined } satisfies Stop);
}

/** Whether the running instruction raises again what it has caught. */
export function raisesAgain({ code, pc }: Frame, { value }: ExceptionObject): boolean {
  const op = code.ops[pc * 3];
  return value.route !== undefined && (op === OP.RERAISE || (op === OP.RAISE && code.ops[pc * 3 + 1] === 0));
}

/** Puts the object of a stop in its place in the traceback. */
export function enterStop({ value }: ExceptionObject, at: number, entry: TracebackObject): void {
  const route = value.route as Stop[];
  const before = route.slice(0, at).filter((stop) => stop.entry !== undefined).length;
  (route[at] as Stop).entry = entry;
  value.traceback.splice(before, 0, entry);
}

/** `exception.__traceback__ = …`: forgets all stops but the first ones. */
export function cutRoute(vm: Vm, exception: ExceptionObject, length: number): void {
  const gone = routeOf(exception).splice(length);
  for (const { entry } of gone) {
    if (entry === undefined) continue;
    exception.value.traceback.splice(exception.value.traceback.indexOf(entry), 1);
    vm.heap.drop(entry);
  }
}
