import { code, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/index.js';
import { type Moment, type Snapshot, snapshotAt, stretchesOf, type Trace } from '../../machine/trace/index.js';
import { isPrint, statementOn } from './lines.js';
import { plural, typeWord } from './wording.js';

/** Why two names or slots are, or are not, one object, in programs that ask for identity. */

/** Whether a line compares numbers, strings or tuples of constants by identity. */
export function comparesConstants(trace: Trace): boolean {
  return stretchesOf(trace).some(({ moment, output }) => {
    const compared = output === '' ? undefined : comparedOn(trace, moment);
    return (
      compared !== undefined &&
      trace.objects[compared.objects[0]]?.kind !== 'none' &&
      kindOf(trace, compared) === undefined
    );
  });
}

interface Compared {
  readonly moment: Moment;
  readonly paths: readonly [string, string];
  readonly objects: readonly [number, number];
}

/** "`tin` and `jar` refer to two lists, created on lines 1 and 3."; undefined where no line asks for identity. */
export function whyTheyAreOne(trace: Trace): Sentence | undefined {
  const all = stretchesOf(trace).flatMap(({ moment, output }) =>
    output === '' ? [] : (comparedOn(trace, moment) ?? []),
  );
  const same = all.find(({ objects: [one, other] }) => one === other);
  const apart = all.find(({ objects: [one, other] }) => one !== other);
  const sentences = [same && oneObject(trace, same), apart && twoObjects(trace, apart)].filter(
    (each) => each !== undefined,
  );
  const [first, second] = sentences;
  return first === undefined || second === undefined ? first : say`${first} ${second}`;
}

/** Both sides of `print(x is y)` or `print(id(x) == id(y))`. */
function sidesOf(statement: Statement): readonly [Expression, Expression] | undefined {
  const compare = isPrint(statement) ? statement.value.args[0] : undefined;
  if (compare?.kind !== 'Compare' || compare.comparators.length !== 1) return undefined;
  const { left, ops } = compare;
  const [right] = compare.comparators;
  if (right === undefined) return undefined;
  if (ops[0] === 'is') return [left, right];
  const [one, other] = [left, right].map(insideId);
  return one && other ? [one, other] : undefined;
}

/** The `x` of `id(x)`. */
function insideId(side: Expression): Expression | undefined {
  return side.kind === 'Call' && side.func.kind === 'Name' && side.func.id === 'id' ? side.args[0] : undefined;
}

function comparedOn(trace: Trace, moment: Moment): Compared | undefined {
  const statement = statementOn(trace.program, moment.line);
  const snapshot = snapshotAt(trace, moment);
  const sides = statement && sidesOf(statement);
  if (sides === undefined || snapshot === undefined) return undefined;
  const [one, other] = sides.map((side) => objectAt(snapshot, side));
  const [first, second] = sides.map((side) => textOf(trace, side));
  if (one === undefined || other === undefined || first === undefined || second === undefined) return undefined;
  return { moment, paths: [first, second], objects: [one, other] };
}

function textOf({ program }: Trace, { at }: Expression): string {
  return (program.source.split('\n')[at.line - 1] ?? '').slice(at.column, at.endColumn);
}

/** What a name, or a slot such as `tray[0]`, refers to. */
function objectAt(snapshot: Snapshot, path: Expression): number | undefined {
  if (path.kind === 'Name') return snapshot.frames[0]?.names.get(path.id);
  if (path.kind !== 'Subscript' || path.slice.kind !== 'Constant' || path.slice.value.type !== 'int') return undefined;
  const owner = objectAt(snapshot, path.value);
  const content = owner === undefined ? undefined : snapshot.object(owner).content;
  return content?.kind === 'sequence' ? content.items.at(Number(path.slice.value.value)) : undefined;
}

/** The kind of an object that is created by a line; undefined for numbers, strings, None. */
function kindOf(trace: Trace, { moment, objects: [id] }: Compared): string | undefined {
  const object = snapshotAt(trace, moment)?.object(id);
  return object === undefined || object.content.kind === 'atom' ? undefined : typeWord(object.type);
}

function oneObject(trace: Trace, compared: Compared): Sentence {
  const [one, other] = compared.paths;
  const reason = reasonFor(trace, compared, true);
  if (reason !== undefined) return say`${code(one)} and ${code(other)} refer to one object: ${reason}.`;
  const kind = kindOf(trace, compared);
  const born = snapshotAt(trace, compared.moment)?.object(compared.objects[0]).createdOn ?? 0;
  const where = kind === undefined || born < 1 ? say`object` : say`${kind}, created on line ${born}`;
  return say`${code(one)} and ${code(other)} refer to one ${where}.`;
}

function twoObjects(trace: Trace, compared: Compared): Sentence {
  const [one, other] = compared.paths;
  const reason = reasonFor(trace, compared, false);
  if (reason !== undefined) return say`${code(one)} and ${code(other)} refer to two objects: ${reason}.`;
  const snapshot = snapshotAt(trace, compared.moment);
  const [first, second] = compared.objects.map((id) => snapshot?.object(id));
  const kind = kindOf(trace, compared);
  const nouns = kind === undefined || first?.type !== second?.type ? 'objects' : plural(kind);
  const born = [first?.createdOn ?? 0, second?.createdOn ?? 0];
  const [early, late] = [Math.min(...born), Math.max(...born)];
  const isTold = kind !== undefined && early > 0 && early < late;
  const where = isTold ? say`, created on lines ${early} and ${late}` : [];
  return say`${code(one)} and ${code(other)} refer to two ${nouns}${where}.`;
}

/** Why numbers, strings or tuples are one object or two, from the line that last gave one of the names its object. */
function reasonFor(trace: Trace, { moment, paths, objects: [id] }: Compared, isOne: boolean): Sentence | undefined {
  const object = snapshotAt(trace, moment)?.object(id);
  if (object === undefined || (object.content.kind !== 'atom' && object.type !== 'tuple')) return undefined;
  const { body } = trace.program;
  const given = body.flatMap((each) => {
    const target = each.kind === 'Assign' && each.targets.length === 1 ? each.targets[0] : undefined;
    return each.kind === 'Assign' && target?.kind === 'Name' && paths.includes(target.id) ? [each] : [];
  });
  const last = given.at(-1);
  if (last === undefined || given.length !== 2) return undefined;
  const { value, at } = last;
  const text = code(textOf(trace, value));
  const isDefined =
    value.kind === 'Call' &&
    body.some((each) => each.kind === 'FunctionDef' && textOf(trace, value.func) === each.name);
  if (!isOne) return isNew(value) ? say`line ${at.line} creates a new one` : undefined;
  if (value.kind === 'Name') return say`line ${at.line} only gives it another name`;
  if (isConstant(value) || isDefined) return say`equal constants of one file are one object`;
  return value.kind === 'BinOp' ? undefined : say`${text} gives back the same one`;
}

/** `price + 1`, `tuple(list(pair))`, `(cup, "milk")`: works out an object that is not there. */
function isNew(value: Expression): boolean {
  if (value.kind === 'BinOp') return true;
  if (value.kind === 'Tuple') return !isConstant(value);
  return value.kind === 'Call' && value.args[0]?.kind === 'Call';
}

function isConstant(value: Expression): boolean {
  return value.kind === 'Constant' || (value.kind === 'Tuple' && value.elts.every(isConstant));
}
