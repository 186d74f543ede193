import type { Item, Level } from '../item.js';

const WIDEST_CODE = 60;

interface Bounds {
  readonly lines: number;
  readonly executed: number;
  readonly names: number;
  readonly objects: number;
}

/** Most code lines, executed lines, names and objects at one time that a learner of a level keeps in mind. */
const BOUNDS: Readonly<Record<Level, Bounds>> = {
  1: { lines: 6, executed: 6, names: 2, objects: 2 },
  2: { lines: 8, executed: 8, names: 3, objects: 3 },
  3: { lines: 10, executed: 10, names: 4, objects: 4 },
  4: { lines: 12, executed: 12, names: 5, objects: 5 },
  5: { lines: 14, executed: 14, names: 5, objects: 5 },
};

/** The easiest level that a program of such a run is not too much for; 5 for longer ones. */
export function levelFor(features: Item['features']): Level {
  const levels: readonly Level[] = [1, 2, 3, 4, 5];
  return levels.find((level) => boundFaults(features, level).length === 0) ?? 5;
}

/** Names that look like digits on paper. */
const TRICKY = /\b[lOI]\b/;

/** What is wrong with the program as a learner of this level reads it on paper. */
export function programFaults({
  program,
  features,
  level,
}: Pick<Item, 'program' | 'features' | 'level'>): readonly string[] {
  const faults = boundFaults(features, level);
  const lines = program.source.trimEnd().split('\n');
  if (lines.some((line) => line.length > WIDEST_CODE)) faults.push('wide program');
  if (lines.some((line) => TRICKY.test(line.replaceAll(/"[^"]*"|'[^']*'/g, '')))) faults.push('a name like a digit');
  return faults;
}

function boundFaults(features: Item['features'], level: Level): string[] {
  const bounds = BOUNDS[level];
  const faults: string[] = [];
  if ((features.codeLines ?? 0) > bounds.lines) faults.push('long program');
  if ((features.executedLines ?? 0) > bounds.executed) faults.push('many executed lines');
  if ((features.peakNames ?? 0) > bounds.names) faults.push('many names');
  if ((features.peakObjects ?? 0) > bounds.objects) faults.push('many objects');
  return faults;
}
