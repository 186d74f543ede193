import type { ExceptionObject } from '../heap/index.js';
import { expressionAt, type FoundExpression, type Position, type Program } from '../python/index.js';
import type { ToldException, TracebackFrame } from '../trace/trace.js';
import { hintOf } from './hints/hint.js';
import { display } from './protocol.js';
import { Raised } from './raised.js';
import { routeOf } from './route.js';
import { typeName } from './types.js';
import type { Vm } from './vm.js';

/** Longer chains are refused: Python's own printer calls itself for each. */
const LONGEST = 200;

/** An exception and those that led to it, the first one first (`print_exception_recursive`, Python/pythonrun.c). */
export function told(vm: Vm, program: Program, exception: ExceptionObject): readonly ToldException[] {
  const seen = new Set([exception]);
  const chain: ToldException[] = [];
  let leads: ToldException['leads'];
  for (let each: ExceptionObject | undefined = exception; each; ) {
    if (chain.length > LONGEST) throw vm.refusal('a chain of so many exceptions');
    chain.push(tell(vm, program, each, leads));
    const { cause, context, suppressed }: ExceptionObject['value'] = each.value;
    const next: unknown = cause ?? (suppressed ? undefined : context);
    leads = cause ? 'cause' : 'context';
    each = isException(next) && !seen.has(next) ? next : undefined;
    if (each) seen.add(each);
  }
  return chain.reverse();
}

function isException(object: unknown): object is ExceptionObject {
  return (object as ExceptionObject | undefined)?.kind === 'exception';
}

function tell(vm: Vm, program: Program, exception: ExceptionObject, leads: ToldException['leads']): ToldException {
  const message = messageOf(vm, exception);
  return {
    type: exception.cls?.kind === 'class' ? exception.cls.value.qualname : typeName(exception),
    message,
    hint: hintOf(vm, exception, message),
    frames: exception.value.raised ? framesOf(vm, program, exception) : undefined,
    leads,
  };
}

/** What `str()` gives; an exception in it is told too. */
export function messageOf(vm: Vm, exception: ExceptionObject): string {
  try {
    return display(vm, exception);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    vm.heap.drop(error.exception);
    return '<exception str() failed>';
  }
}

function framesOf(vm: Vm, program: Program, exception: ExceptionObject): readonly TracebackFrame[] {
  const found = new Map<Position, FoundExpression | undefined>();
  return routeOf(exception)
    .toReversed()
    .map(({ frame: { code, library }, pc }) => {
      const span = code.spans[pc] as Position;
      if (!found.has(span)) found.set(span, expressionAt(program, span));
      return {
        name: code.name,
        line: span.line,
        span,
        expression: found.get(span),
        library: library || code.unit.file !== vm.unit.file,
      };
    });
}
