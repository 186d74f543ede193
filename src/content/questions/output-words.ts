import { code, plain, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/index.js';
import { walkBody } from '../../machine/python/walk.js';
import { type Moment, pathsTo, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { FINDS, whyItFinds } from './collect-result.js';
import { comparesConstants, whyTheyAreOne } from './comparing.js';
import { watchedInstances } from './instances.js';
import { isCollectLine, whyItLeaves } from './leaving.js';
import { callOf, isPrint, methodOf, statementOn } from './lines.js';
import { changesNothing, hasParts, linesBehind, whyItShows } from './printing.js';
import { whyTheyStay } from './settled-names.js';
import { SIZES, whySizes } from './size-words.js';
import { capital, counted, placesText } from './wording.js';

/** What is behind the last line that a program prints. */
type Cause = 'finalizer' | 'weakref' | 'collection' | 'count' | 'size' | 'objects';

function causeOf(trace: Trace, last: Moment): Cause {
  const statement = statementOn(trace.program, last.line);
  if (methodOf(statement && callOf(statement)) === 'getrefcount') return 'count';
  if (mentions(trace, '__del__')) return 'finalizer';
  if (mentions(trace, 'weakref')) return 'weakref';
  if (isCollectLine(trace, last)) return 'collection';
  return trace.program.source.includes('getsizeof(') ? 'size' : 'objects';
}

/** Whether the program defines a method of this name or imports a module of this name. */
function mentions({ program }: Trace, name: string): boolean {
  const nodes = walkBody([...(program.prelude?.body ?? []), ...program.body]);
  return [...nodes].some((node) => (node.kind === 'FunctionDef' || node.kind === 'alias') && node.name === name);
}

/** Why the program prints what it prints; never "Right.". */
export function whyItPrints(trace: Trace, last: Moment): Sentence {
  switch (causeOf(trace, last)) {
    case 'finalizer':
      return whyTheLastGoes(trace, true) ?? otherwise(last);
    case 'weakref':
      return whyTheLastGoes(trace, false) ?? otherwise(last);
    case 'collection':
      return whyItFinds(trace, last);
    case 'count':
      return whyItCounts(trace, last) ?? otherwise(last);
    case 'size':
      return whySizes(trace) ?? otherwise(last);
    default:
      return whyCallsDiffer(trace) ?? whyTheyShow(trace, last) ?? otherwise(last);
  }
}

/** Of a function that calls itself: each call has its own names. */
function whyCallsDiffer({ program }: Trace): Sentence | undefined {
  for (const statement of program.body) {
    if (statement.kind !== 'FunctionDef') continue;
    const { name, args, body } = statement;
    const [parameter] = args.args;
    const again = [...walkBody(body)].some(
      (node) => node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === name,
    );
    if (again && parameter !== undefined)
      return say`Each call of ${code(name)} has a name ${code(parameter.arg)} of its own. An assignment to it moves only that name. A method such as ${code('append')} changes the list for every call that refers to it.`;
  }
  return undefined;
}

const MOST_WORDS = 40;

/** About what lines change where they do, else about the names: which line moved them last. */
function whyTheyShow(trace: Trace, last: Moment): Sentence | undefined {
  const identity = whyTheyAreOne(trace);
  if (identity !== undefined) return identity;
  if (changesNothing(trace)) return whyTheyStay(trace) ?? whyItShows(trace, last);
  const shown = whyItShows(trace, last);
  const stay = whyTheyStay(trace, (id) => !hasParts(trace, id));
  if (shown === undefined || stay === undefined) return shown ?? stay;
  const both = say`${shown} ${stay}`;
  return plain(both).split(' ').length <= MOST_WORDS ? both : shown;
}

function otherwise({ line }: Moment): Sentence {
  return say`Each line prints what its names refer to while it runs; line ${line} prints last.`;
}

/** Why the last object that was freed while the program ran went on its line; `printing`: of lines that print. */
function whyTheLastGoes(trace: Trace, printing: boolean): Sentence | undefined {
  const lines = new Set(stretchesOf(trace).flatMap(({ moment, output }) => (output === '' ? [] : [moment.line])));
  const all = watchedInstances(trace).filter(({ freedOn }) => freedOn !== undefined);
  const gone = printing ? all.filter(({ freedOn }) => lines.has(freedOn ?? 0)) : all;
  const latest = Math.max(...gone.map(({ freedOn }) => freedOn ?? 0));
  const instance = gone.find(({ freedOn }) => freedOn === latest);
  return instance && whyItLeaves(trace, instance);
}

function whyItCounts(trace: Trace, last: Moment): Sentence | undefined {
  const statement = statementOn(trace.program, last.line);
  const argument = statement && callOf(statement)?.args[0];
  const snapshot = snapshotAt(trace, last);
  if (argument?.kind !== 'Name' || snapshot === undefined) return undefined;
  const id = snapshot.frames[0]?.names.get(argument.id);
  const paths = id === undefined ? [] : pathsTo(snapshot, trace, id);
  if (id === undefined || paths.length !== snapshot.refcount(id)) return undefined;
  const refer = paths.length === 1 ? 'refers' : 'refer';
  return say`${capital(placesText(paths))} ${refer} to the object: ${counted(paths.length, 'reference')}. While ${code('getrefcount')} runs there is 1 more, so line ${last.line} prints ${paths.length + 1}.`;
}

/** The rule to keep, with this program's own change and move. */
export function rememberFor(trace: Trace, last: Moment): Sentence {
  switch (causeOf(trace, last)) {
    case 'finalizer':
      return say`${code('__del__')} runs when the object is freed: when the last reference to it goes, or when the garbage collector finds it in a ring.`;
    case 'weakref':
      return say`A weak reference does not keep an object. When the object has been freed, calling the weak reference gives ${code('None')}.`;
    case 'collection':
      return FINDS;
    case 'size':
      return SIZES;
    case 'count':
      return say`${code('sys.getrefcount')} prints one more than the references you count: while it runs, it refers to the object too.`;
    default: {
      if (comparesConstants(trace))
        return say`Compare numbers and strings with ${code('==')}. Whether equal ones are one object is a detail of CPython.`;
      if (whyTheyAreOne(trace) !== undefined)
        return say`${code('is')} asks whether there is only one object, ${code('==')} whether the contents are equal.`;
      const rule = ruleOf(trace);
      if (rule !== undefined) return rule;
      const { change, move } = linesBehind(trace, last);
      const changes = change === undefined ? undefined : changeText(statementOn(trace.program, change));
      const moves = move === undefined ? undefined : moveText(statementOn(trace.program, move));
      const first = changes === undefined ? say`A method call such as ${code('append')}` : say`${code(changes)}`;
      const second =
        moves === undefined ? say`An assignment to a name moves only that name.` : say`${code(moves)} moves a name.`;
      return say`${first} changes an object. ${second}`;
    }
  }
}

/** What a program that changes no object is about. */
function ruleOf({ program }: Trace): Sentence | undefined {
  const assigned = program.body.flatMap((each) => (each.kind === 'Assign' ? [each] : []));
  if (assigned.some(({ targets, value }) => targets[0]?.kind === 'Tuple' && value.kind === 'Tuple'))
    return say`All of the right side is read before any name on the left moves.`;
  if (assigned.some(({ value }) => isWorkedOut(value)))
    return say`The right side of ${code('=')} is worked out once. The name refers to that result, whatever later lines do.`;
  const isPlain = program.body.every((each) => each.kind === 'Assign' || isPrint(each));
  const isMoving = assigned.every(({ targets }) => targets.every(({ kind }) => kind === 'Name'));
  if (!isPlain || !isMoving || program.source.includes(' is ')) return undefined;
  return say`${code('x = y')} moves only the name ${code('x')}, to the object that ${code('y')} refers to now.`;
}

/** `price + 3`, `len(team)` */
function isWorkedOut(value: Expression): boolean {
  if (value.kind === 'BinOp') return value.op === '+';
  return value.kind === 'Call' && value.func.kind === 'Name' && ['len', 'type', 'id'].includes(value.func.id);
}

/** `squad.remove(…)`, `squad[0] = …`, `squad += …`; undefined for a line that changes an object in another way. */
function changeText(statement: Statement | undefined): string | undefined {
  if (statement?.kind === 'AugAssign') return `${targetText(statement.target)} ${statement.op}= …`;
  if (statement?.kind === 'Assign') {
    const [target] = statement.targets;
    return target === undefined || target.kind === 'Name' ? undefined : `${targetText(target)} = …`;
  }
  if (statement?.kind === 'Delete') return statement.targets[0] && `del ${targetText(statement.targets[0])}`;
  if (statement?.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { func, args } = statement.value;
  return func.kind === 'Attribute' ? `${targetText(func)}(${args.length === 0 ? '' : '…'})` : undefined;
}

/** `squad = …`, `del squad` */
function moveText(statement: Statement | undefined): string | undefined {
  const target = statement?.kind === 'Assign' ? statement.targets[0] : undefined;
  return target?.kind === 'Name' ? `${target.id} = …` : undefined;
}

function targetText(target: Expression): string {
  if (target.kind === 'Name') return target.id;
  if (target.kind === 'Attribute') return `${targetText(target.value)}.${target.attr}`;
  return target.kind === 'Subscript' ? `${targetText(target.value)}[…]` : '…';
}
