import { HeapsheetError } from '../../errors.js';
import type { Code } from '../compiler/index.js';
import type { HeapObject } from '../heap/index.js';
import type { Profile } from '../profiles/index.js';
import type { Program } from '../python/index.js';
import type { Ended, Trace } from '../trace/trace.js';
import { atomText } from './atom-text.js';
import { bodyCells } from './cells.js';
import { exitInterpreter } from './exit.js';
import { Frame } from './frame.js';
import { checkGarbage } from './garbage-check.js';
import { Crash, Raised } from './raised.js';
import { execute } from './run-loop.js';
import type { RunOptions } from './run-options.js';
import { told } from './told.js';
import { typeName } from './types.js';
import { Vm } from './vm.js';

/**
 * Runs a program on the simulated heap of one Python version.
 * A distorted run may end in a Crash or a refusal, which its trace says; the true machine throws instead.
 * @throws HeapsheetError UNSUPPORTED_PYTHON or LIMIT, with the place, where the true machine cannot know
 */
export function run(program: Program, code: Code, profile: Profile, options: RunOptions = {}): Trace {
  const vm = new Vm(profile, code.unit, program.file, options);
  const main = new Frame(0, code, undefined, true);
  main.names = vm.globals;
  main.cells = bodyCells(vm, code);
  vm.main = main;
  let end: Ended | undefined;
  let before: number | undefined;
  let exitRefusal: HeapsheetError | undefined;
  try {
    const { ended, uncaught } = runMain(vm, program, main);
    checkGarbage(vm);
    end = ended;
    before = vm.output.length;
    exitRefusal = exitQuietly(vm, main, uncaught);
  } catch (error) {
    if (!vm.distorted) throw error;
    const stop = stopped(error, main.line);
    if (stop === undefined) throw error;
    // What happens at exit is asked of no wrong machine: one that stops there has still run its program.
    end ??= stop;
    before ??= vm.output.length;
  }
  return {
    program,
    profile,
    rules: vm.rules,
    log: vm.heap.log,
    objects: vm.heap.objects,
    textOf: atomText,
    clones: vm.clones,
    output: vm.output.slice(0, before).join(''),
    exitOutput: exitRefusal ? undefined : vm.output.slice(before).join(''),
    exitRefusal,
    end,
    unpredictable: vm.standIns?.notes ?? [],
    memo: new Map(),
  };
}

/** What is printed at exit may not be known; the run before it is. */
function exitQuietly(vm: Vm, main: Frame, uncaught: HeapObject | undefined): HeapsheetError | undefined {
  vm.frame = main;
  main.pc = 0;
  try {
    exitInterpreter(vm, uncaught);
    return undefined;
  } catch (error) {
    if (error instanceof HeapsheetError) return error;
    throw error;
  }
}

/** How a wrong machine stopped; undefined for a bug. */
function stopped(error: unknown, line: number): Ended | undefined {
  if (error instanceof Crash) return { kind: 'crash', line };
  if (error instanceof HeapsheetError) return { kind: 'refused', message: error.message };
  return error instanceof RangeError ? { kind: 'refused', message: 'limit' } : undefined;
}

/** The main program; an exception that nothing catches stays in memory, as `sys.last_value` keeps it. */
function runMain(vm: Vm, program: Program, main: Frame): { readonly ended: Ended; readonly uncaught?: HeapObject } {
  try {
    vm.heap.drop(execute(vm, main));
    if (vm.custom.afterLine) vm.rules.afterLine(vm.machine);
    return { ended: { kind: 'normal' } };
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    vm.frame = main;
    const { exception } = error;
    const chain = told(vm, program, exception);
    const ended: Ended = {
      kind: 'exception',
      type: typeName(exception),
      message: chain.at(-1)?.message ?? '',
      line: main.line,
      told: chain,
    };
    return { ended, uncaught: exception };
  }
}
