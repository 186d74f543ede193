import { code, drawing, paragraph, say } from '../../document/index.js';
import { type Moment, ranThrough, type Snapshot, snapshotAt, type Trace } from '../../machine/trace/index.js';
import { namesOfData } from './data-names.js';
import { heapProof } from './heap-proof.js';
import { heapText } from './heap-text.js';
import { plainMoments } from './lines.js';
import { objectiveIn } from './objectives.js';
import { watched } from './proofs.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { codes } from './wording.js';

const MOST_OBJECTS = 4;

function promptFor(trace: Trace, moment: Moment): Prompt | undefined {
  const snapshot = snapshotAt(trace, moment);
  const text = snapshot && heapText(trace, snapshot);
  if (snapshot === undefined || text === undefined) return undefined;
  const names = namesOfData(snapshot);
  if (names.length < 2 || (text.match(/object \d+:/g) ?? []).length > MOST_OBJECTS) return undefined;
  /** Heaps seen so far, by what they say: an answer is only its text. */
  const seen = new Map<string, Snapshot>([[text, snapshot]]);
  return {
    id: `picture@${moment.line}`,
    ask: { what: 'picture', line: moment.line, visit: moment.visit },
    stem: say`Which picture shows the memory after line ${moment.line}?`,
    forms: ['choice'],
    answer: ({ trace: other }) => {
      const heap = ranThrough(other) ? snapshotAt(other, moment) : undefined;
      const said = heap && heapText(other, heap);
      if (heap === undefined || said === undefined) return undefined;
      if (!seen.has(said)) seen.set(said, heap);
      return { kind: 'picture', text: said };
    },
    show: (answer) => {
      const heap = answer.kind === 'picture' ? seen.get(answer.text) : undefined;
      return heap === undefined ? paragraph(say`another picture`) : drawing(textOf(answer), heap);
    },
    brief: () => 'the picture of what the names refer to',
    because: () => reasonOf(snapshot, names),
    prove: () => watched(trace.program, heapProof(moment, [...(snapshot.frames[0]?.names.keys() ?? [])])),
    proofOutput: (answer) => `${textOf(answer)}\n`,
    moment,
    decisive: [moment],
    remember: say`A line with ${code('[…]')} creates an object. A line that only says ${code('name = other')} adds an arrow.`,
  };
}

const textOf = (answer: Answer): string => (answer.kind === 'picture' ? answer.text : '');

function reasonOf(snapshot: Snapshot, names: readonly string[]) {
  const bound = snapshot.frames[0]?.names;
  const groups = names.map((name) => names.filter((other) => bound?.get(other) === bound?.get(name)));
  const shared = groups.find((group) => group.length > 1);
  return shared === undefined
    ? say`Each of ${codes(names)} refers to an object of its own.`
    : say`${codes(shared)} refer to one object, so both arrows end at the same box.`;
}

/** Which picture shows the heap after a line? */
export const chooseDiagram: QuestionType = {
  id: 'choose-diagram',
  words: { title: 'Choose the picture', objective: objectiveIn('choose-diagram') },
  minutes: 1,
  needsVersion: false,
  pose: ({ trace }) => {
    if (!ranThrough(trace)) return [];
    return plainMoments(trace)
      .slice(1)
      .flatMap((moment) => promptFor(trace, moment) ?? []);
  },
};
