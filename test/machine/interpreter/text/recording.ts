import { readFileSync } from 'node:fs';
import { PYTHON_VERSIONS, type PythonVersion } from '../../../../src/machine/profiles/index.js';

/** A Python value in the recording. */
export type Recorded =
  | null
  | string
  | { readonly bool: boolean }
  | { readonly int: string }
  | { readonly float: string }
  | { readonly list: readonly Recorded[] }
  | { readonly tuple: readonly Recorded[] }
  | { readonly dict: Readonly<Record<string, Recorded>> };

/** What a Python raised. */
export interface RecordedError {
  readonly error: string;
  readonly message: string;
}

/** One recorded call with one version's answer. */
export interface RecordedCall<Answer> {
  readonly version: PythonVersion;
  readonly name: string;
  readonly args: readonly Recorded[];
  readonly keywords: Readonly<Record<string, Recorded>>;
  readonly answer: Answer | RecordedError;
}

type Line = readonly [
  string,
  readonly Recorded[],
  Readonly<Record<string, Recorded>> | null,
  Readonly<Partial<Record<PythonVersion, unknown>>>,
];

const lines = readFileSync(new URL('recording.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

/** Recorded calls of a function, in each version. */
export function callsOf(name: string): RecordedCall<Recorded>[] {
  return expanded(lines.filter((line) => line[2] === null && line[0] === name)) as RecordedCall<Recorded>[];
}

/** Recorded calls of methods of str, in each version. */
export function methodCalls(): RecordedCall<{ readonly result: Recorded; readonly same: boolean }>[] {
  return expanded(lines.filter((line) => line[2] !== null)) as ReturnType<typeof methodCalls>;
}

function expanded(chosen: readonly Line[]): RecordedCall<unknown>[] {
  return chosen.flatMap(([name, args, keywords, answers]) => {
    let answer: unknown;
    return PYTHON_VERSIONS.map((version) => {
      answer = answers[version] ?? answer;
      return { version, name, args, keywords: keywords ?? {}, answer };
    });
  });
}

/** The value for functions on numbers and texts: ints as number or bigint. */
export function plainValue(value: Recorded): unknown {
  if (value === null || typeof value === 'string') return value ?? undefined;
  if ('bool' in value) return value.bool;
  if ('int' in value) return intValue(value.int);
  if ('float' in value) return floatValue(value.float);
  if ('list' in value) return value.list.map(plainValue);
  if ('tuple' in value) return value.tuple.map(plainValue);
  return value.dict;
}

export function intValue(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

export function floatValue(text: string): number {
  if (text === 'nan') return Number.NaN;
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${text}`));
  return view.getFloat64(0);
}

/** The first few differences between what is computed and what Pythons answered, readable in a failure. */
export function differences<Answer>(
  calls: readonly RecordedCall<Answer>[],
  compute: (call: RecordedCall<Answer>) => unknown,
  expected: (answer: Answer | RecordedError) => unknown,
): string[] {
  const found: string[] = [];
  for (const call of calls) {
    const [got, want] = [shown(compute(call)), shown(expected(call.answer))];
    if (got !== want) {
      found.push(`${call.version} ${call.name} ${JSON.stringify([call.args, call.keywords])}: ${got}, not ${want}`);
    }
    if (found.length > 5) break;
  }
  return found;
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`;
    return typeof part === 'number' && !Number.isSafeInteger(part + 0) ? `${part}` : Object.is(part, -0) ? '-0' : part;
  });
}
