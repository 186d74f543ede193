import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import type { Misconception } from '../../../src/content/misconceptions/index.js';
import { PYTHON_VERSIONS, type PythonVersion } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';
import {
  birthName,
  freedDuring,
  labelOf,
  type Moment,
  momentsOf,
  referencesTo,
  snapshotAt,
  type Trace,
} from '../../../src/machine/trace/index.js';

/** How a run ended for somebody who looks at it: what it printed, and how it stopped if it did. */
export function seen(trace: Trace | undefined): string {
  if (trace === undefined) return 'nothing to say';
  const lines = trace.output === '' ? [] : trace.output.replace(/\n$/, '').split('\n');
  if (trace.end.kind === 'exception') lines.push(trace.end.type);
  else if (trace.end.kind !== 'normal') lines.push(trace.end.kind);
  return lines.join(' / ');
}

/** What a program really prints and what the idea makes of it, `true => learner`, on each version. */
export function answersOn(versions: readonly PythonVersion[], idea: Misconception, source: string): readonly string[] {
  const laboratory = new Laboratory(parse(source, 'program.py'));
  return versions.map(
    (version) => `${seen(laboratory.truth(version))} => ${seen(laboratory.distorted(version, idea))}`,
  );
}

/** The same on all versions together: one text where all agree. */
export function answers(idea: Misconception, source: string): string {
  return [...new Set(answersOn(PYTHON_VERSIONS, idea, source))].join(' or ');
}

export const lastMoment = (trace: Trace): Moment => momentsOf(trace).at(-1) ?? { line: 0, visit: 0 };

/** References after the program to what a name refers to after a line, really and as the idea has it. */
export function references(idea: Misconception, source: string, name: string, line: number): string {
  const laboratory = new Laboratory(parse(source, 'program.py'));
  const each = PYTHON_VERSIONS.map((version) => {
    const truth = laboratory.truth(version);
    const id = snapshotAt(truth, { line, visit: 1 })?.frames[0]?.names.get(name) ?? 0;
    const object = birthName(truth, id) ?? '';
    const moment = lastMoment(truth);
    const wrong = laboratory.distorted(version, idea);
    return `${referencesTo(truth, object, moment)} => ${wrong && referencesTo(wrong, object, moment)}`;
  });
  return [...new Set(each)].join(' or ');
}

/** Labels of the instances freed while a line ran, sorted. */
export function freedBy(trace: Trace, moment: Moment): readonly string[] {
  const snapshot = snapshotAt(trace, moment);
  if (snapshot === undefined) return [];
  return freedDuring(trace, moment)
    .flatMap((id) => labelOf(snapshot, trace, id) ?? [])
    .toSorted();
}
