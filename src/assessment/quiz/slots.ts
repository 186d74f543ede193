import { HeapsheetError, HeapsheetErrors } from '../../errors.js';
import { PYTHON_VERSIONS } from '../../machine/profiles/index.js';
import { Random } from '../../random/index.js';
import { type Cell, cellsOf, impossible } from './cells.js';
import { mayFill } from './fill.js';
import { type OwnSection, ownSection } from './fill-own.js';
import type { QuizRequest, SectionRequest } from './request.js';
import { isCellReadable, unreadable } from './unreadable.js';

/** One place of the blueprint, the same on every form: for an item of a kind, or about a teacher's own program. */
export interface Slot {
  /** From 1. */
  readonly number: number;
  readonly cell?: Cell;
  /** Other cells of the section, for when this one has no further item; the nearest level first. */
  readonly others: readonly Cell[];
  readonly own?: OwnSection;
  readonly section: SectionRequest;
  readonly points: number | undefined;
}

export type CellSlot = Slot & { readonly cell: Cell };

/**
 * The blueprint: which kind of item stands where. Easy ones come first within a section.
 * @throws HeapsheetErrors all impossible sections at once, with their places
 */
export function slotsOf(request: QuizRequest, seed: string): readonly Slot[] {
  const versions = request.python === 'any' ? PYTHON_VERSIONS : [request.python];
  const own = new Map<SectionRequest, OwnSection>();
  const errors = request.sections.flatMap((section) => {
    const { program } = section;
    if (program !== undefined) {
      const found = orRefusal(() => ownSection(section, program, request, versions));
      if (found instanceof HeapsheetError) return [found];
      own.set(section, found);
      return [];
    }
    const cells = cellsOf(section, request);
    if (cells.length === 0) return [impossible(section, request)];
    return cells.some((cell) => isCellReadable(cell, request)) ? [] : [unreadable(cells, section, request)];
  });
  if (errors.length > 0) throw new HeapsheetErrors(errors);
  const slots: Slot[] = [];
  for (const [index, section] of request.sections.entries()) {
    const about = own.get(section);
    if (about !== undefined) {
      const { points } = section;
      for (let left = about.count; left > 0; left--)
        slots.push({ number: slots.length + 1, own: about, others: [], section, points });
      continue;
    }
    const all = cellsOf(section, request).filter((cell) => isCellReadable(cell, request));
    const suitable = all.filter((cell) => mayFill(cell, section, request));
    const cells = suitable.length > 0 ? suitable : all;
    const order = new Random(seed, 'blueprint', index);
    const large = cells.filter((cell) => !isSmall(cell, request.forms));
    const picked = pickEvenly(large.length > 0 ? large : cells, section.count, order);
    for (const cell of picked.toSorted((a, b) => a.level - b.level)) {
      const number = slots.length + 1;
      const away = (other: Cell): number => Math.abs(other.level - cell.level);
      const others = order.fork('others', number).shuffle(cells.filter((other) => other !== cell));
      slots.push({
        number,
        cell,
        others: others.toSorted((a, b) => away(a) - away(b)),
        section,
        points: section.points,
      });
    }
  }
  return slots;
}

/** A cell with fewer programs for each form is only a last resort where there are others. */
const LEAST_SIZE = 12;

/** Only questions without a program have so few; the others need not be counted. */
function isSmall({ question, space }: Cell, forms: number): boolean {
  return question.showsNoProgram === true && space.size < LEAST_SIZE * forms;
}

function orRefusal<T>(make: () => T): T | HeapsheetError {
  try {
    return make();
  } catch (error) {
    if (error instanceof HeapsheetError) return error;
    throw error;
  }
}

/** `count` cells, each about equally often; topics and questions alternate. */
function pickEvenly(cells: readonly Cell[], count: number, random: Random): Cell[] {
  const picked: Cell[] = [];
  for (let round = 0; picked.length < count; round++) {
    const shuffled = random.fork(round).shuffle(cells);
    picked.push(...shuffled.slice(0, count - picked.length));
  }
  return picked;
}
