import { Random } from '../../random/index.js';
import { DEFINITIONS } from './definitions.js';
import { statement } from './statements.js';
import { WIDE, WIDE_DEFINITIONS } from './wide/index.js';
import { ProgramWriter } from './writer.js';

/** What ends some programs: an exception that nothing catches. */
const ENDS = [
  ...['raise ValueError("the end")', 'fail([1])', '{}["gone"]', '[1, 2][9]', '1 // 0', 'missing', 'None.missing'],
  ...[
    'raise Problem("own", 3)',
    'assert kept is not None, "over"',
    'int("seven")',
    'Node()',
    '"a" * "b"',
    'fail(1, 2)',
  ],
  ...['raise KeyError("k") from ValueError("v")', 'boxed(1)[0][0][0]', 'del missing', 'raise Exception'],
];

/** Source of the `index`-th random program of a seed: definitions and 10 to 30 random statements. */
export function randomProgram(seed: string, index: number): string {
  return DEFINITIONS + written(new ProgramWriter(new Random('random program', seed, index)));
}

/** The same with statements of all of Python that is modelled. */
export function fuzzProgram(seed: string, index: number): string {
  const writer = new ProgramWriter(new Random('fuzz program', seed, index), WIDE);
  return DEFINITIONS + WIDE_DEFINITIONS + written(writer);
}

function written(writer: ProgramWriter): string {
  const { random } = writer;
  const count = 10 + random.int(20);
  for (let step = 0; step < count; step++) statement(writer);
  for (const [name, kind] of writer.names) if (kind !== 'int') writer.line(`del ${name}`);
  writer.line('kept = None');
  writer.line(writer.losesClasses ? 'gc.collect()' : 'print("end", gc.collect())');
  if (random.chance(0.12)) writer.line(random.pick(ENDS));
  return writer.text();
}
