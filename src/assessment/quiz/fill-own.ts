import { HeapsheetError, type SourcePlace } from '../../errors.js';
import type { PythonVersion } from '../../machine/profiles/index.js';
import { type OwnProgram, type OwnQuestion, type OwnSource, ownProgram } from '../own/own-program.js';
import { type Chooser, type Filled, settled, type Used } from './fill.js';
import { lacking } from './knowledge.js';
import { ownCodeOf } from './own-item.js';
import type { QuizRequest, SectionRequest } from './request.js';
import type { Slot } from './slots.js';

/** What a section asks about its own program, the best first. */
export interface OwnSection {
  readonly program: OwnProgram;
  readonly questions: readonly OwnQuestion[];
  /** How many of them. */
  readonly count: number;
}

/**
 * Runs the program of a section and finds what can be asked about it.
 * @throws HeapsheetError when it is outside the subset, needs what the class does not know, or gives too few questions
 */
export function ownSection(
  section: SectionRequest,
  source: OwnSource,
  request: QuizRequest,
  versions: readonly PythonVersion[],
): OwnSection {
  const { questions, misconceptions, places } = section;
  const program = ownProgram(source, { versions, interaction: request.interaction, questions });
  const place = places.program ?? section.place;
  const lacks = lacking(program.needs, request);
  if (lacks.length > 0)
    throw new HeapsheetError(
      'IMPOSSIBLE_REQUEST',
      `${source.file} contains ${lacks.join(', ')}`,
      place,
      request.knows === undefined ? 'take it out of without' : 'add it to knows',
    );
  const fitting = program.questions.filter(
    ({ composed: { item } }) =>
      misconceptions.length === 0 || misconceptions.some((idea) => item.separates.includes(idea)),
  );
  const count = section.isCountMost ? Math.min(section.count, fitting.length) : section.count;
  if (fitting.length === 0) throw nothing(program, section, place);
  if (fitting.length < count)
    throw new HeapsheetError(
      'IMPOSSIBLE_REQUEST',
      `${count} questions about ${source.file}, but only ${fitting.length} are fair`,
      places.count ?? place,
      'ask for fewer, or for other question types',
    );
  return { program, questions: fitting, count };
}

function nothing(
  { file, questions, passed }: OwnProgram,
  { misconceptions }: SectionRequest,
  place: SourcePlace | undefined,
): HeapsheetError {
  if (questions.length > 0) {
    const ideas = new Set(questions.flatMap(({ composed }) => composed.item.separates));
    const asked = misconceptions.join(', ');
    const hint = `ideas that such questions separate: ${[...ideas].toSorted().join(', ')}`;
    return new HeapsheetError('IMPOSSIBLE_REQUEST', `no fair question about ${file} separates ${asked}`, place, hint);
  }
  const reasons = passed.map(({ question, reason }) => `${question}: ${reason}`);
  const hint = reasons.length === 0 ? 'ask for other question types' : reasons.join('\n  ');
  return new HeapsheetError('IMPOSSIBLE_REQUEST', `nothing fair can be asked about ${file}`, place, hint);
}

/** The next question about the program of a slot that its form does not have yet, the key where this paper wants it. */
export function fillOwn(slot: Slot, own: OwnSection, form: string, chooser: Chooser, used: Used): Filled {
  for (const question of own.questions) {
    const { recipe, composed } = question;
    const code = ownCodeOf(question);
    const mark = `own ${form} ${code}`;
    if (used.shapes.has(mark)) continue;
    used.shapes.add(mark);
    const paper = { ...composed, item: { ...composed.item, code } };
    return settled({ slot, paper, recipe }, chooser.keyPlaces(form), (ordered) =>
      ownCodeOf({ recipe: ordered, composed }),
    );
  }
  throw new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    `no further question about ${own.program.file}: all ${own.questions.length} fair ones are used or excluded`,
    slot.section.places.count ?? slot.section.place,
    'ask for fewer items, or exclude fewer',
  );
}
