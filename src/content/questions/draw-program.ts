import { type Sentence, say } from '../../document/index.js';
import { momentsOf, type Snapshot, snapshotAt, stepsInto, type Trace, valueText } from '../../machine/trace/index.js';
import { chooseDiagram } from './choose-diagram.js';
import { namesOfData } from './data-names.js';
import { objectiveIn } from './objectives.js';
import type { Prompt, QuestionType } from './question-type.js';
import { codes, counted, listed, typeWord } from './wording.js';

/** Height of the frame, in lines. */
const HEIGHT = 9;
const FEWEST_OBJECTS = 2;
/** The first lines leave little to draw. */
const FROM = 2;

/** What a right drawing shows: names, objects, arrows. */
function pointsOf(trace: Trace, snapshot: Snapshot, because: Sentence): readonly Sentence[] | undefined {
  const names = namesOfData(snapshot);
  const drawn = snapshot.objects.filter(
    ({ content, freedOn, createdOn }) =>
      freedOn === undefined && createdOn > 0 && content.kind !== 'atom' && content.kind !== 'other',
  );
  if (drawn.length < FEWEST_OBJECTS) return undefined;
  const ids = new Set(drawn.map(({ id }) => id));
  const arrows = drawn.flatMap(({ id }) => stepsInto(snapshot, trace, id).filter(({ to }) => ids.has(to))).length;
  const kinds = [...new Set(drawn.map(({ type }) => typeWord(type)))];
  const boxes = listed(kinds.map((kind) => counted(drawn.filter(({ type }) => typeWord(type) === kind).length, kind)));
  const contents = drawn.flatMap(({ id, content }) => {
    const value = content.kind === 'instance' ? undefined : valueText(snapshot, trace, id);
    return value === undefined ? [] : [value];
  });
  const shown = contents.length === drawn.length ? say`: ${codes([...new Set(contents)])}` : [];
  return [
    say`The names ${codes(names)} are there, with one arrow each. ${because}`,
    say`There is one box for each object, ${boxes}${shown}.`,
    ...(arrows === 0
      ? []
      : [say`From inside the boxes, ${counted(arrows, 'arrow')} ${arrows === 1 ? 'goes' : 'go'} to a box.`]),
  ];
}

function promptFor(trace: Trace, inner: Prompt): Prompt | undefined {
  const { moment } = inner;
  const snapshot = moment && snapshotAt(trace, moment);
  const points = snapshot && pointsOf(trace, snapshot, inner.because({ trace }));
  if (moment === undefined || points === undefined) return undefined;
  return {
    ...inner,
    id: `draw@${moment.line}`,
    stem: say`What does the memory look like after line ${moment.line}?`,
    forms: ['essay'],
    rubric: { space: 'drawing', size: HEIGHT, points },
    brief: () => 'as in the picture',
  };
}

/** A drawing of the names, objects and arrows after a line. For a person to mark. */
export const drawProgram: QuestionType = {
  id: 'draw-program',
  words: { title: 'Draw the memory', objective: objectiveIn('draw-program') },
  minutes: 4,
  needsVersion: false,
  markedByHand: true,
  pose: (experiment) => {
    const lines = momentsOf(experiment.trace).map(({ line }) => line);
    return chooseDiagram
      .pose(experiment)
      .filter(({ moment }) => moment !== undefined && lines.indexOf(moment.line) >= FROM)
      .flatMap((inner) => promptFor(experiment.trace, inner) ?? []);
  },
};
