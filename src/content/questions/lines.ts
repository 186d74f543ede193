import type { Call, Program, Statement } from '../../machine/python/index.js';
import { type Moment, momentsOf, type Stretch, stretchAt, type Trace } from '../../machine/trace/index.js';

/** Lines that questions may ask about, and what stands on them. */

const COMPOUND = ['If', 'While', 'For', 'FunctionDef', 'ClassDef', 'Try', 'With'];

/** Statements outside loops, functions and blocks that catch or close: those of the module and of its `if`s. */
function* straight(body: readonly Statement[]): Generator<Statement> {
  for (const statement of body) {
    if (statement.kind === 'If') {
      yield* straight(statement.body);
      yield* straight(statement.orelse);
    } else yield statement;
  }
}

function simpleStatements(program: Program): ReadonlyMap<number, Statement> {
  const byLine = new Map<number, Statement | undefined>();
  for (const statement of straight(program.body)) {
    const { line, endLine } = statement.at;
    const alone = line === endLine && !COMPOUND.includes(statement.kind) && !byLine.has(line);
    byLine.set(line, alone ? statement : undefined);
  }
  return new Map([...byLine].flatMap(([line, statement]) => (statement === undefined ? [] : [[line, statement]])));
}

/** The simple statement that stands alone on this line, outside loops; undefined for any other line. */
export function statementOn(program: Program, line: number): Statement | undefined {
  return simpleStatements(program).get(line);
}

/** Moments after lines that hold one simple statement and ran exactly once, in order. */
export function plainMoments(trace: Trace): readonly Moment[] {
  const simple = simpleStatements(trace.program);
  const moments = momentsOf(trace);
  const ran = new Map<number, number>();
  for (const { line } of moments) ran.set(line, (ran.get(line) ?? 0) + 1);
  return moments.filter(({ line }) => simple.has(line) && ran.get(line) === 1);
}

/** Whether the line ran no Python function but the making and the end of instances. */
export function runsNoFunction(stretch: Stretch): boolean {
  return stretch.calls.every((name) => name === '__init__' || name === '__del__');
}

/** What a plain moment's line did. */
export function plainStretch(trace: Trace, line: number): Stretch | undefined {
  const moment = plainMoments(trace).find((each) => each.line === line);
  return moment && stretchAt(trace, moment);
}

/** The call that a statement is, bare or as the only argument of `print`. */
export function callOf(statement: Statement): Call | undefined {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const [inner] = statement.value.args;
  if (isPrint(statement) && statement.value.args.length === 1 && inner?.kind === 'Call') return inner;
  return statement.value;
}

export function isPrint(
  statement: Statement,
): statement is Extract<Statement, { kind: 'Expr' }> & { readonly value: Call } {
  const call = statement.kind === 'Expr' ? statement.value : undefined;
  return call?.kind === 'Call' && call.func.kind === 'Name' && call.func.id === 'print';
}

/** `gc.collect()`, without arguments. */
export function isCollect(call: Call | undefined): boolean {
  return methodOf(call) === 'collect' && call?.args.length === 0 && call.keywords.length === 0;
}

/** Name of the method that a call calls. */
export function methodOf(call: Call | undefined): string | undefined {
  return call?.func.kind === 'Attribute' ? call.func.attr : undefined;
}
