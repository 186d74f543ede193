import type { QuestionType } from '../../content/questions/index.js';
import type { Level, Pattern, Topic } from '../../content/topics/index.js';

/** A numbered space of programs: all patterns of a topic, level and question type, all choices of their axes. */
export interface Space {
  /** Counted when it is asked for: a pattern goes through all its choices then. */
  readonly size: number;
  readonly isEmpty: boolean;
  readonly patterns: readonly Pattern[];
  /** Pattern and one choice per axis, for a position from 0. */
  at(position: number): { readonly pattern: Pattern; readonly shape: Readonly<Record<string, number>> };
}

const known = new WeakMap<Topic, Map<string, Space>>();

export function spaceOf(topic: Topic, question: QuestionType, level: Level): Space {
  let spaces = known.get(topic);
  if (spaces === undefined) {
    spaces = new Map();
    known.set(topic, spaces);
  }
  const key = `${question.id} ${level}`;
  let space = spaces.get(key);
  if (space === undefined) {
    space = newSpace(topic, question, level);
    spaces.set(key, space);
  }
  return space;
}

function newSpace(topic: Topic, question: QuestionType, level: Level): Space {
  const patterns = topic.patterns(level).filter((pattern) => pattern.questions.includes(question.id));
  return {
    patterns,
    isEmpty: patterns.length === 0,
    get size() {
      return patterns.reduce((sum, { axes }) => sum + sizeOf(axes), 0);
    },
    at: (position) => {
      let rest = position;
      for (const pattern of patterns) {
        const { axes } = pattern;
        const size = sizeOf(axes);
        if (rest < size) return { pattern, shape: shapeAt(axes, rest) };
        rest -= size;
      }
      throw new RangeError(`no position ${position} in this space`);
    },
  };
}

/** How many shapes there are. */
export const sizeOf = (axes: Pattern['axes']): number =>
  Object.values(axes).reduce((product, count) => product * count, 1);

/** The shape with this number from 0, by mixed radix: the last axis changes fastest. */
export function shapeAt(axes: Pattern['axes'], position: number): Record<string, number> {
  const shape: Record<string, number> = {};
  let rest = position;
  for (const [axis, choices] of Object.entries(axes).reverse()) {
    shape[axis] = rest % choices;
    rest = Math.floor(rest / choices);
  }
  return shape;
}
