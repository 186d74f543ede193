import { HeapsheetError } from '../../errors.js';
import { samplesOf } from '../items/pattern-samples.js';
import { spaceOf } from '../items/space.js';
import { type Cell, cellsOf } from './cells.js';
import { isReadable, lacking } from './knowledge.js';
import type { QuizRequest, SectionRequest } from './request.js';

const MOST_NAMED = 3;

/** Whether the class can read some programs of a kind of item. */
export const isCellReadable = ({ topic, question, level }: Cell, request: QuizRequest): boolean =>
  spaceOf(topic, question, level).patterns.some((pattern) => isReadable(pattern, request));

/** Why the class can read no program of these cells: what the nearest of them need, and what it can read instead. */
export function unreadable(cells: readonly Cell[], section: SectionRequest, request: QuizRequest): HeapsheetError {
  const [nearest, ...others] = nearestOf(cells, request);
  const lacks = nearest?.lacks ?? [];
  const { knows, places } = request;
  const place = section.place ?? (knows === undefined ? places.without : places.knows);
  const message =
    knows === undefined
      ? `every program there contains ${lacks.join(', ')}`
      : `no program there does without ${lacks.join(', ')}`;
  const change = knows === undefined ? 'take it out of without' : 'add it to knows';
  const cell = nearest === undefined ? '' : ` for ${nearest.cells.slice(0, MOST_NAMED).map(nameOf).join(', ')}`;
  const further = others
    .slice(0, MOST_NAMED - 1)
    .map(({ lacks: more, cells: [first] }) => (first === undefined ? '' : `; ${nameOf(first)}: ${more.join(', ')}`));
  return new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    message,
    place,
    `${change}${cell}${further.join('')}${insteadOf(section, request)}`,
  );
}

/** `aliasing predict-output level 1` */
const nameOf = ({ topic, question, level }: Cell): string => `${topic.id} ${question.id} level ${level}`;

interface Lack {
  readonly lacks: readonly string[];
  readonly cells: readonly Cell[];
}

/** What lacks for each cell at its best, the least first; cells that lack the same together. */
function nearestOf(cells: readonly Cell[], request: QuizRequest): readonly Lack[] {
  const found = new Map<string, { readonly lacks: readonly string[]; readonly cells: Cell[] }>();
  for (const cell of cells) {
    const [least] = spaceOf(cell.topic, cell.question, cell.level)
      .patterns.flatMap((pattern) => samplesOf(pattern).map(({ needs }) => lacking(needs, request)))
      .toSorted((one, other) => one.length - other.length);
    if (least === undefined) continue;
    const same = found.get(least.join(' ')) ?? { lacks: least, cells: [] };
    same.cells.push(cell);
    found.set(least.join(' '), same);
  }
  return [...found.values()].toSorted((one, other) => one.lacks.length - other.lacks.length);
}

/** Other topics and levels that such a class can read, for a section that names topics or levels. */
function insteadOf({ levels: _, ...section }: SectionRequest, request: QuizRequest): string {
  const anything = cellsOf({ ...section, topics: [] }, request).filter((cell) => isCellReadable(cell, request));
  const levels = new Map<string, Set<number>>();
  for (const { topic, level } of anything) levels.set(topic.id, (levels.get(topic.id) ?? new Set()).add(level));
  const places = [...levels].map(([topic, some]) => `${topic} (difficulty ${[...some].toSorted().join(', ')})`);
  return places.length === 0 ? '' : `; or ask about ${places.join(', ')}`;
}
