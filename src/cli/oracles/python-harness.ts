import { OUTPUT_LIMIT } from './oracle.js';

/**
 * Python that runs a program as `__main__` would, in a module of its own, and returns one line of JSON.
 * Afterwards the interpreter is as it was before: nothing of one program reaches the next.
 * The program's code object is held by the running frame only, as in a script.
 */
export const HARNESS = String.raw`
import builtins, gc, io, json, linecache, os, sys, types

class Bounded(io.BytesIO):
    def write(self, chunk):
        if self.tell() > ${OUTPUT_LIMIT}:
            os._exit(70)
        return super().write(chunk)
    def close(self):
        pass

def stream():
    raw = Bounded()
    return raw, io.TextIOWrapper(raw, encoding='utf-8', newline='\n')

def execute(source, names):
    try:
        exec(compile(source, 'main.py', 'exec', dont_inherit=True), names)
    except SystemExit as stop:
        if stop.code is None:
            return 0, ''
        return (stop.code & 255 if isinstance(stop.code, int) else 1), ''
    except BaseException:
        kind, value, traceback = sys.exc_info()
        sys.stderr = report = io.StringIO()
        report_lines_of(source)
        sys.__excepthook__(kind, value.with_traceback(traceback.tb_next), traceback.tb_next)
        os.remove('main.py')
        return 1, report.getvalue()
    return 0, ''

def report_lines_of(source):
    linecache.clearcache()
    with OPEN('main.py', 'w', encoding='utf-8', newline='') as file:
        file.write(source)

def restore(names, saved):
    for name in [name for name in names if name not in saved]:
        del names[name]
    for name, value in saved.items():
        if names.get(name, names) is not value:
            names[name] = value

def run(source):
    module = types.ModuleType('__main__')
    module.__dict__.update(__builtins__=builtins, __file__='main.py')
    sys.modules['__main__'] = module
    raw, sys.stdout = stream()
    sys.stdin = io.StringIO()
    sys.stderr = stream()[1]
    code, report = execute(source, module.__dict__)
    try:
        sys.stdout.flush()
    except ValueError:
        pass
    sys.settrace(None)
    sys.setprofile(None)
    late, sys.stdout = stream()
    sys.modules['__main__'] = HOME
    del module
    gc.callbacks[:] = CALLBACKS
    gc.collect()
    sys.stdout.flush()
    printed_late = late.tell() > 0 or atexit._ncallbacks() > EXIT_CALLBACKS
    if atexit._ncallbacks() > EXIT_CALLBACKS:
        atexit._clear()
        weakref.finalize._registry.clear()
        weakref.finalize._registered_with_atexit = False
    restore(builtins.__dict__, BUILTINS)
    restore(sys.__dict__, SYS)
    sys.setrecursionlimit(RECURSION_LIMIT)
    gc.enable()
    gc.set_threshold(*THRESHOLD)
    gc.set_debug(0)
    gc.garbage.clear()
    gc.collect()
    return json.dumps([raw.getvalue().decode('utf-8', 'replace'), report, code, printed_late])

import atexit, collections, copy, weakref
HOME = sys.modules['__main__']
CALLBACKS = list(gc.callbacks)
THRESHOLD = gc.get_threshold()
RECURSION_LIMIT = sys.getrecursionlimit()
atexit._clear()
EXIT_CALLBACKS = 0
OPEN = open
BUILTINS = dict(builtins.__dict__)
SYS = dict(sys.__dict__)
for warming in ("print(f'{1}', end='')", 'def f(): raise ValueError\nf()', 'sys', 'x = = 1'):
    run(warming)

def freeze():
    gc.collect()
    gc.freeze()
`;

/** Python that reads batches of programs, one line of JSON each, and answers with one line a program. */
export const NATIVE_LOOP = `
def serve(frozen):
    requests = os.fdopen(os.dup(0), encoding='utf-8')
    answers = os.fdopen(os.dup(1), 'w', encoding='utf-8')
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    if frozen:
        freeze()
    print('ready', file=answers, flush=True)
    for line in requests:
        for source in json.loads(line):
            print(run(source), file=answers, flush=True)
`;
