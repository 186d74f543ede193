import type { ExceptionObject } from '../heap/index.js';
import type { TracebackFrame } from '../trace/trace.js';
import { routeOf } from './route.js';
import type { Vm } from './vm.js';

/** The frames that an exception has gone through, outermost first, as its traceback names them. */
export function tracebackFrames(vm: Vm, exception: ExceptionObject): readonly TracebackFrame[] {
  return routeOf(exception)
    .toReversed()
    .map(({ frame: { code, library }, pc }) => ({
      name: code.name,
      line: code.positions[pc * 2] ?? 0,
      library: library || code.unit.file !== vm.unit.file,
    }));
}
