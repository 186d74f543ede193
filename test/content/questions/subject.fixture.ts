import type { Prompt, QuestionType } from '../../../src/content/questions/index.js';
import type { Program } from '../../../src/machine/python/index.js';
import { posed } from './posing.fixture.js';

/** A program without lines, for a question that shows none. */
export const aboutSubject = (subject: string): Program => ({ file: 'main.py', source: '', body: [], subject });

/** What a question type asks about claims or terms. */
export function posedAbout(type: QuestionType, subject: string): readonly Prompt[] {
  return posed(type, aboutSubject(subject));
}
