import { needsOf, type Program } from '../../machine/python/index.js';
import type { Moment } from '../../machine/trace/index.js';

/**
 * Proofs: plain Python around a program whose text stays untouched. What is asked is looked at between lines of the
 * main program, where nothing of it is on a stack, or by weak references, so that watching changes nothing.
 */

/** A program's text as a Python string literal. */
export function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'''", "\\'\\'\\'");
  return `'''\\\n${escaped}'''`;
}

/** The program's texts, and a place for what it prints: only the key is shown. */
function opening(program: Program, modules: string): string {
  return `import ${modules}
PROGRAM = ${quoted(program.source)}
PRELUDE = ${quoted(program.prelude?.source ?? '')}
out, sys.stdout = sys.stdout, io.StringIO()
names = {'__name__': '__main__'}
key = []
`;
}

/** Shows the key; what the program's objects would print at exit stays away. */
const CLOSING = `for each in list(names.values()):
    if isinstance(each, type) and '__del__' in vars(each): del each.__del__
for each in key: print(each, file=out, flush=True)
`;

const WATCH = `def watch(program, prelude, after_line):
    """Run the program; call after_line(line, visit, names) after every line of the main program."""
    exec(compile(prelude, 'prelude.py', 'exec'), names)
    code = compile(program, 'main.py', 'exec')
    seen = {}
    state = [None]
    def done(last):
        if last is not None:
            seen[last] = seen.get(last, 0) + 1
            after_line(last, seen[last], names)
    def trace(frame, event, arg):
        if frame.f_code is not code: return None
        if event == 'line':
            last, state[0] = state[0], frame.f_lineno
            done(last)
        elif event == 'return':
            last, state[0] = state[0], None
            done(last)
        return trace
    gc.collect()
    gc.set_threshold(1_000_000)
    sys.settrace(trace)
    try:
        exec(code, names)
    finally:
        sys.settrace(None)
`;

/**
 * From 3.12 on a comprehension runs in the frame around it, so that its line begins again with every turn; that is the
 * same line still.
 */
function watchFor(program: Program): string {
  if (!needsOf(program).has('comprehensions')) return WATCH;
  return WATCH.replace("if event == 'line':", "if event == 'line' and frame.f_lineno != state[0]:");
}

/** The program, watched after every line; `body` is that of \`after_line\` and puts the key into the list \`key\`. */
export function watched(program: Program, body: string): string {
  return `${opening(program, 'sys, gc, io')}${watchFor(program)}
def after_line(line, visit, names):
${body}
watch(PROGRAM, PRELUDE, after_line)
${CLOSING}`;
}

/** The program, every name of it looked at after every line: prints what the program prints, if watching is harmless. */
export function watchedOutput(program: Program): string {
  return `${opening(program, 'sys, gc, io')}${watchFor(program)}
def after_line(line, visit, names):
    for name in list(names): key.append((line, id(names[name]), sys.getrefcount(names[name])))
try:
    watch(PROGRAM, PRELUDE, after_line)
finally:
    out.write(sys.stdout.getvalue())
    out.flush()
key.clear()
${CLOSING}`;
}

/** `if (line, visit) == (12, 1): …` */
export function atMoment(moment: Moment, statement: string): string {
  return `    if (line, visit) == (${moment.line}, ${moment.visit}): ${statement}`;
}

/** A path of the program (`tray[0]`, `oak.peer`) read from the namespace `names`. */
export function inNames(path: string): string {
  const [, name = path, rest = ''] = /^(\w+)(.*)$/s.exec(path) ?? [];
  return `names['${name}']${rest}`;
}

const DEATHS_WATCH = `deaths, keep = {}, []
real = builtins.__build_class__
def died(ref):
    frame = sys._getframe(1)
    while frame and frame.f_code is not code: frame = frame.f_back
    if frame: deaths[keep.index(ref)] = frame.f_lineno
def build(body, name, *bases, **kw):
    cls = real(body, name, *bases, **kw)
    def __new__(c, *a, **k):
        self = object.__new__(c); keep.append(weakref.ref(self, died)); return self
    cls.__new__ = __new__; return cls
builtins.__build_class__ = build
`;

const DEATHS_RUN = `exec(compile(PRELUDE, 'prelude.py', 'exec'), names)
gc.collect()
exec(code, names)
`;

const DEATHS = `code = compile(PROGRAM, 'main.py', 'exec')
${DEATHS_WATCH}${DEATHS_RUN}builtins.__build_class__ = real
`;

/**
 * The program with a weak reference to every instance of its classes; nothing is traced. Then \`deaths\` has, by number
 * of the instance (from 0, in order of creation), the line of the main program that was running when it was freed.
 */
export function withDeaths(program: Program, body: string): string {
  return `${opening(program, 'builtins, sys, gc, io, weakref')}${DEATHS}${body}
keep.clear()
${CLOSING}`;
}

/**
 * The same with each of these texts in turn in place of one line; `body` runs after each, with its text in `tried`.
 */
export function withDeathsForEach(program: Program, line: number, texts: readonly string[], body: string): string {
  const run = indented(DEATHS_RUN);
  return `${opening(program, 'builtins, sys, gc, io, weakref')}${DEATHS_WATCH}
for tried in [${texts.map((text) => JSON.stringify(text)).join(', ')}]:
    names.clear()
    gc.collect()
    names['__name__'] = '__main__'
    deaths.clear()
    keep.clear()
    lines = PROGRAM.split('\\n')
    lines[${line - 1}] = tried
    code = compile('\\n'.join(lines), 'main.py', 'exec')
${run}
${indented(body)}
builtins.__build_class__ = real
keep.clear()
${CLOSING}`;
}

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ');

/** The program with a note of each collection: \`found\` has (line of the main program, objects found), in order. */
export function withCollections(program: Program, body: string): string {
  return `${opening(program, 'sys, gc, io')}code = compile(PROGRAM, 'main.py', 'exec')
found = []
def note(phase, info):
    frame = sys._getframe(1)
    if phase == 'stop' and frame.f_code is code: found.append((frame.f_lineno, info['collected']))
exec(compile(PRELUDE, 'prelude.py', 'exec'), names)
gc.collect()
gc.callbacks.append(note)
exec(code, names)
gc.callbacks.remove(note)
${body}
${CLOSING}`;
}

/** The whole file as it would run: the prelude, then the program. */
export function wholeSource(program: Program): string {
  return program.prelude ? `${program.prelude.source}\n${program.source}` : program.source;
}
