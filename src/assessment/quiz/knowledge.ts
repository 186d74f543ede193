import type { Pattern } from '../../content/topics/index.js';
import { samplesOf } from '../items/pattern-samples.js';
import type { QuizRequest } from './request.js';

/** What the class knows and must not meet. */
export type Knowledge = Pick<QuizRequest, 'knows' | 'without'>;

/** Whether a request says anything about it. */
export const limitsConstructs = ({ knows, without }: Knowledge): boolean => knows !== undefined || without.length > 0;

/** Of what a program needs, the constructs that the class does not know or must not meet. */
export function lacking(needs: Iterable<string>, { knows, without }: Knowledge): readonly string[] {
  return [...needs].filter((construct) => without.includes(construct) || knows?.includes(construct) === false);
}

/** Whether a class can read some programs of a pattern. */
export function isReadable(pattern: Pattern, knowledge: Knowledge): boolean {
  return !limitsConstructs(knowledge) || samplesOf(pattern).some(({ needs }) => lacking(needs, knowledge).length === 0);
}
