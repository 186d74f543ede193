import { claims } from '../claims/index.js';
import { terms } from '../terms/index.js';
import { choices } from './axes.js';
import type { Level, Pattern } from './topic.js';

/** Patterns whose questions show no program: what they are about stands in the program's `subject`. */
function about(id: string, questions: readonly string[], subjects: readonly string[]): readonly Pattern[] {
  if (subjects.length === 0) return [];
  return [
    {
      id,
      targets: [],
      questions,
      axes: { subject: subjects.length },
      build: (shape) => ({ file: 'main.py', source: '', body: [], subject: subjects[shape.subject ?? 0] ?? '' }),
    },
  ];
}

/** One claim of a topic (all without one) at a level. */
export function singleClaims(level: Level, topic?: string): readonly Pattern[] {
  const fitting = claims.filter((claim) => claim.level === level && (topic === undefined || claim.topic === topic));
  return about(
    `claims-${level}`,
    ['true-false-reason'],
    fitting.map(({ id }) => id),
  );
}

/** Three claims of one topic, one of them false, up to a level. */
export function wrongAmongThree(level: Level, topic?: string): readonly Pattern[] {
  const fitting = claims.filter((claim) => claim.level <= level && (topic === undefined || claim.topic === topic));
  const [right, wrong] = [fitting.filter(({ holds }) => holds), fitting.filter(({ holds }) => !holds)];
  const sets = wrong.flatMap(({ id, topic: its, level: own }) =>
    choices(
      right.filter((claim) => claim.topic === its),
      2,
    )
      .filter((pair) => [own, ...pair.map((claim) => claim.level)].includes(level))
      .map((pair) => [id, ...pair.map((claim) => claim.id)].join(' ')),
  );
  return about(`wrong-claims-${level}`, ['wrong-claim'], sets);
}

const PAIRS = 4;
const LEFT_OVER = 1;

/** Four terms of a topic up to a level, and one more meaning than terms. */
export function termSets(level: Level, topic: string): readonly Pattern[] {
  const fitting = terms.filter((term) => term.level <= level && term.topic === topic);
  const sets = choices(fitting, PAIRS + LEFT_OVER)
    .filter((set) => set.some((term) => term.level === level))
    .flatMap((set) =>
      set.map((extra) => [...set.filter((term) => term !== extra), extra].map(({ id }) => id).join(' ')),
    );
  return about(`terms-${level}`, ['match-terms'], sets);
}
