import { code, paragraph, type Sentence, say } from '../../document/index.js';
import type { Expression, Statement } from '../../machine/python/index.js';
import { type Moment, ranThrough, stretchAt, type Trace } from '../../machine/trace/index.js';
import { isPrint, methodOf, plainMoments, statementOn } from './lines.js';
import { historyOf, type Measured, measured, roomWords, whileOn } from './measured.js';
import { objectiveIn } from './objectives.js';
import { wholeSource } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { sizeTable } from './size-table.js';
import { SIZES } from './size-words.js';
import { counted } from './wording.js';

type Assign = Extract<Statement, { readonly kind: 'Assign' }>;

/** One size in a sum of sizes or a difference. */
interface Term extends Measured {
  readonly size: number;
  readonly sign: 1 | -1;
}

/** `getsizeof(path)`, looked at on a line. */
interface Call {
  readonly path: Expression;
  readonly line: number;
  readonly sign: 1 | -1;
}

/** The calls behind a sum or difference of sizes, names for earlier ones included; undefined for anything else. */
function callsIn(trace: Trace, expression: Expression, line: number, sign: 1 | -1 = 1): readonly Call[] | undefined {
  if (expression.kind === 'BinOp' && (expression.op === '+' || expression.op === '-')) {
    const left = callsIn(trace, expression.left, line, sign);
    const right = callsIn(trace, expression.right, line, expression.op === '+' ? sign : sign === 1 ? -1 : 1);
    return left && right && [...left, ...right];
  }
  if (expression.kind === 'Name') {
    const noted = notedAs(trace, expression.id);
    return noted && callsIn(trace, noted.value, noted.at.line, sign);
  }
  if (expression.kind !== 'Call' || methodOf(expression) !== 'getsizeof') return undefined;
  const [path] = expression.args;
  return expression.args.length === 1 && path !== undefined ? [{ path, line, sign }] : undefined;
}

/** The one line that makes a name refer to a size. */
function notedAs({ program }: Trace, name: string): Assign | undefined {
  const all = program.body.filter(
    (each): each is Assign =>
      each.kind === 'Assign' && each.targets.some((target) => target.kind === 'Name' && target.id === name),
  );
  const [only] = all;
  return all.length === 1 && only?.value.kind === 'Call' ? only : undefined;
}

/** What a printing line measures; undefined where the line does anything else, or the table does not tell a size. */
function measuredOn(trace: Trace, { line }: Moment): readonly Term[] | undefined {
  const statement = statementOn(trace.program, line);
  if (statement === undefined || !isPrint(statement)) return undefined;
  const [shown] = statement.value.args;
  if (shown === undefined || statement.value.args.length > 1 || statement.value.keywords.length > 0) return undefined;
  const found = callsIn(trace, shown, line)?.map(({ path, line: at, sign }): Term | undefined => {
    const snapshot = whileOn(trace, at);
    const one = snapshot && measured(trace, snapshot, path);
    return one?.size === undefined ? undefined : { ...one, size: one.size, sign };
  });
  return found?.every((each) => each !== undefined) ? found : undefined;
}

function answerOf(trace: Trace, moment: Moment): Answer | undefined {
  if (!ranThrough(trace)) return undefined;
  const printed = stretchAt(trace, moment)?.output.trim() ?? '';
  return /^\d+$/.test(printed) ? { kind: 'number', value: Number(printed) } : undefined;
}

function promptFor(trace: Trace, moment: Moment): Prompt | undefined {
  const all = measuredOn(trace, moment);
  const key = answerOf(trace, moment);
  if (all === undefined || key?.kind !== 'number') return undefined;
  // Posed only where the table shown leads to what Python prints.
  if (all.reduce((sum, { size, sign }) => sum + sign * size, 0) !== key.value) return undefined;
  const [only] = all;
  const { line } = moment;
  return {
    id: `size@${line}`,
    ask: { what: 'size', line },
    stem:
      all.length === 1 && only
        ? say`How many bytes does ${code(`sys.getsizeof(${only.path})`)} give on line ${line}?`
        : say`Which number does line ${line} print?`,
    lookup: sizeTable(trace),
    forms: ['number', 'choice'],
    answer: (experiment) => answerOf(experiment.trace, moment),
    show: (answer) => paragraph(say`${textOf(answer)}`),
    brief: textOf,
    because: () => reasonOf(all, key.value),
    prove: () => wholeSource(trace.program),
    proofOutput: (answer) =>
      outputs(trace)
        .map(([at, output]) => (at === line ? `${textOf(answer)}\n` : output))
        .join(''),
    moment,
    decisive: decisiveMoments(all, moment),
    worked: all.filter(({ sign }) => sign > 0).map(historyOf),
    remember: SIZES,
  };
}

const textOf = (answer: Answer): string => (answer.kind === 'number' ? String(answer.value) : '');

/** What each line printed that ran once. */
function outputs(trace: Trace): readonly (readonly [line: number, output: string])[] {
  return plainMoments(trace).map((moment) => [moment.line, stretchAt(trace, moment)?.output ?? '']);
}

/** "Since line 5 the list has room for 8 slots, 3 of them used: 56 + 8 × 8 = 120 bytes." */
function reasonOf(all: readonly Term[], total: number): Sentence {
  const [only] = all;
  if (only === undefined || all.length > 1) {
    return all.some(({ sign }) => sign < 0) ? reasonOfGrowth(all, total) : reasonOfSum(all, total);
  }
  const { path, rooms, sum } = only;
  const last = rooms.at(-1);
  if (last === undefined) {
    const bytes = sum === String(total) ? sum : `${sum} = ${total}`;
    return say`By the table ${code(path)} takes ${bytes} bytes, whatever it refers to.`;
  }
  const since = rooms[rooms.findLastIndex(({ slots }) => slots !== last.slots) + 1]?.line ?? last.line;
  if (last.slots === 0) return say`After line ${since} the list is empty and has room for no slot: ${total} bytes.`;
  const used = last.items === last.slots ? (last.items === 1 ? 'used' : 'all used') : `${last.items} of them used`;
  return say`Since line ${since} the list has room for ${counted(last.slots, 'slot')}, ${used}: ${sum} = ${total} bytes.`;
}

function reasonOfSum(all: readonly Term[], total: number): Sentence {
  const [first, ...rest] = all.map(({ path, size }) => say`${size} for ${code(path)}`);
  const parts = rest.reduce<Sentence>((text, part) => say`${text} and ${part}`, first ?? []);
  return say`The table gives ${parts}, ${total} bytes together. Each object counts only itself, with its own slots.`;
}

/** "Before: 72 bytes, room for 2 slots. On line 6: 120 bytes, room for 8 slots. It has grown by 48 bytes." */
function reasonOfGrowth(all: readonly Term[], total: number): Sentence {
  const [after, before] = [all.find(({ sign }) => sign > 0), all.find(({ sign }) => sign < 0)];
  if (all.length !== 2 || after === undefined || before === undefined) return reasonOfSum(all, total);
  const words = ({ rooms, size }: Term): Sentence => say`${roomWords(rooms.at(-1)?.slots ?? 0)}, ${size} bytes`;
  const grown = total === 0 ? say`The size has not changed` : say`The difference is ${total} bytes`;
  return say`First there is ${words(before)}; in the end ${words(after)}. ${grown}.`;
}

/** The last line that changed one of the lists. */
function decisiveMoments(all: readonly Term[], moment: Moment): readonly Moment[] {
  const line = Math.max(0, ...all.flatMap(({ rooms }) => rooms.slice(-1).map((room) => room.line)));
  return [line > 0 && line < moment.line ? { line, visit: 1 } : moment];
}

/** What does `sys.getsizeof` give, worked out with a table of sizes? */
export const computeSize: QuestionType = {
  id: 'compute-size',
  words: {
    title: 'Compute the size',
    objective: objectiveIn('compute-size'),
  },
  minutes: 1,
  // The table tells only sizes that are the same on all versions.
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace) || trace.exitOutput !== '') return [];
    const printed = outputs(trace).map(([, output]) => output);
    return printed.join('') === trace.output
      ? plainMoments(trace).flatMap((moment) => promptFor(trace, moment) ?? [])
      : [];
  },
};
