import { plain } from '../../document/index.js';
import { type Claim, claims } from '../claims/index.js';
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

/** Side by side, the longest against the shortest: none may stand out. */
const MOST_LENGTH_SHARE = 1.2;

function areAboutEquallyLong(all: readonly Claim[]): boolean {
  const lengths = all.map(({ words }) => plain(words.claim).length);
  return Math.max(...lengths) <= MOST_LENGTH_SHARE * Math.min(...lengths);
}

/** Three claims of one topic, about equally long, one of them false, up to a level. */
export function wrongAmongThree(level: Level, topic?: string): readonly Pattern[] {
  const fitting = claims.filter((claim) => claim.level <= level && (topic === undefined || claim.topic === topic));
  const [right, wrong] = [fitting.filter(({ holds }) => holds), fitting.filter(({ holds }) => !holds)];
  const sets = wrong.flatMap((only) =>
    choices(
      right.filter((claim) => claim.topic === only.topic),
      2,
    )
      .map((pair) => [only, ...pair])
      .filter((three) => three.some((claim) => claim.level === level) && areAboutEquallyLong(three))
      .map((three) => three.map(({ id }) => id).join(' ')),
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
