import type { QuestionType } from '../../content/questions/index.js';
import type { Level, Pattern, Topic } from '../../content/topics/index.js';

/** A numbered space of programs: all patterns of a topic, level and question type, all choices of their axes. */
export interface Space {
  readonly size: number;
  /** Pattern and one choice per axis, for a position from 0. */
  at(position: number): { readonly pattern: Pattern; readonly shape: Readonly<Record<string, number>> };
}

export function spaceOf(topic: Topic, question: QuestionType, level: Level): Space {
  const patterns = topic.patterns(level).filter((pattern) => pattern.questions.includes(question.id));
  const sizes = patterns.map(({ axes }) => Object.values(axes).reduce((product, choices) => product * choices, 1));
  return {
    size: sizes.reduce((sum, size) => sum + size, 0),
    at: (position) => {
      let rest = position;
      for (const [index, pattern] of patterns.entries()) {
        const size = sizes[index] ?? 0;
        if (rest < size) return { pattern, shape: shapeAt(pattern, rest) };
        rest -= size;
      }
      throw new RangeError(`no position ${position} in this space`);
    },
  };
}

/** Mixed radix: the last axis changes fastest. */
function shapeAt(pattern: Pattern, position: number): Record<string, number> {
  const shape: Record<string, number> = {};
  let rest = position;
  for (const [axis, choices] of Object.entries(pattern.axes).reverse()) {
    shape[axis] = rest % choices;
    rest = Math.floor(rest / choices);
  }
  return shape;
}
