import { code, enumeration, paragraph, type Sentence, say } from '../../document/index.js';
import type { Program } from '../../machine/python/index.js';
import {
  collections,
  freedDuring,
  labelOf,
  type Moment,
  momentBefore,
  momentsOf,
  ranThrough,
  type Snapshot,
  snapshotAt,
  type Trace,
} from '../../machine/trace/index.js';
import { isCollectLine } from './leaving.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { withCollections } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { counted, numeral, plural, typeWord } from './wording.js';

/** The general sentence about what a collection returns. */
export const FINDS: Sentence = say`${code('gc.collect()')} returns how many objects it found that no name leads to: rings, and what hangs on them. What reference counting has freed before is not among them.`;

/** The last collection on a line of its own, if an earlier one has taken what importing left behind. */
function momentToAsk(trace: Trace): Moment | undefined {
  const asked = plainMoments(trace).findLast((moment) => isCollectLine(trace, moment));
  if (asked === undefined) return undefined;
  const moments = momentsOf(trace);
  const until = moments.slice(
    0,
    moments.findIndex(({ line }) => line === asked.line),
  );
  const collected = until.findLastIndex((moment) => isCollectLine(trace, moment));
  const imports = importLines(trace.program);
  return collected < 0 || until.slice(collected).some(({ line }) => imports.has(line)) ? undefined : asked;
}

/** Lines from which an import may run; one inside a block stands for the whole block. */
function importLines(program: Program): ReadonlySet<number> {
  const lines = program.body.flatMap(({ at, ...statement }) => {
    const imports = /"kind":"Import(From)?"/.test(
      JSON.stringify(statement, (_, value) => (typeof value === 'bigint' ? 0 : value)),
    );
    return imports ? Array.from({ length: at.endLine - at.line + 1 }, (_, index) => at.line + index) : [];
  });
  return new Set(lines);
}

function answerOf(trace: Trace, { line }: Moment): Answer | undefined {
  if (!ranThrough(trace)) return undefined;
  const found = collections(trace).filter(({ moment }) => moment.line === line);
  const last = found.at(-1);
  return last && { kind: 'number', value: last.found };
}

function promptFor(trace: Trace, moment: Moment): Prompt {
  const before = momentBefore(trace, moment);
  return {
    id: `collect@${moment.line}`,
    ask: { what: 'collect-result', line: moment.line },
    stem: say`What does the call of ${code('gc.collect()')} on line ${moment.line} return?`,
    forms: ['number', 'choice'],
    answer: (experiment) => answerOf(experiment.trace, moment),
    show: (answer) => paragraph(say`${answer.kind === 'number' ? answer.value : ''}`),
    brief: (answer) => (answer.kind === 'number' ? String(answer.value) : ''),
    because: (experiment) => whyItFinds(experiment.trace, moment),
    prove: () =>
      withCollections(trace.program, `key.append([count for line, count in found if line == ${moment.line}][-1])`),
    proofOutput: (answer) => (answer.kind === 'number' ? `${answer.value}\n` : ''),
    moment,
    decisive: [before, moment].filter((each) => each !== undefined && each.line > 0) as readonly Moment[],
    remember: FINDS,
    tryIt: say`Add ${code('print(gc.collect())')} after line ${moment.line}. It prints 0: nothing is left to find.`,
  };
}

/** Why the call finds so many objects, by name where each can be told. */
export function whyItFinds(trace: Trace, moment: Moment): Sentence {
  const answer = answerOf(trace, moment);
  const found = answer?.kind === 'number' ? answer.value : 0;
  const before = momentBefore(trace, moment);
  const snapshot = before && snapshotAt(trace, before);
  if (found === 0) {
    return say`Before line ${moment.line}, a name leads to every object that is still in memory. Reference counting has freed the others, so the garbage collector finds nothing.`;
  }
  const freed = freedDuring(trace, moment).filter((id) => isContainer(trace, id));
  const list = snapshot && freed.length === found ? namesOf(trace, snapshot, freed) : undefined;
  if (list === undefined) {
    return say`Before line ${moment.line}, no name leads to ${counted(found, 'object')}, and each is still referred to. The garbage collector finds them all, with the objects that hang on a ring.`;
  }
  const one = found === 1;
  return say`Before line ${moment.line}, ${list} ${one ? 'is' : 'are'} still in memory although no name leads to ${one ? 'it' : 'them'}: a ring keeps ${one ? 'it' : 'them'}. The garbage collector finds ${one ? 'this one object' : `these ${found} objects`}.`;
}

function isContainer(trace: Trace, id: number): boolean {
  return ['instance', 'list', 'dict', 'set', 'tuple'].includes(trace.objects[id]?.kind ?? '');
}

/** "oak, elm and a list". */
function namesOf(trace: Trace, snapshot: Snapshot, ids: readonly number[]): Sentence {
  const sorted = ids.toSorted((a, b) => a - b);
  const labels = sorted.flatMap((id) => labelOf(snapshot, trace, id) ?? []);
  const others = new Map<string, number>();
  for (const id of sorted) {
    if (labelOf(snapshot, trace, id) !== undefined) continue;
    const noun = typeWord(snapshot.object(id).type);
    others.set(noun, (others.get(noun) ?? 0) + 1);
  }
  const rest = [...others].map(([noun, count]) => `${numeral(count)} ${count === 1 ? noun : plural(noun)}`);
  return enumeration([...labels, ...rest].map((words) => say`${words}`));
}

/** What does `gc.collect()` return? */
export const collectResult: QuestionType = {
  id: 'collect-result',
  words: {
    title: 'Count what the collector finds',
    objective: objectiveIn('collect-result'),
  },
  minutes: 1,
  needsVersion: true,
  pose: ({ trace }) => {
    const moment = ranThrough(trace) ? momentToAsk(trace) : undefined;
    return moment === undefined ? [] : [promptFor(trace, moment)];
  },
};
