import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Outcome, outcomeText } from '../../src/assessment/verify/outcome.js';
import type { Oracle, PythonVersion } from '../../src/cli/oracles/oracle.js';
import { asksSizes, digestOf } from './recordings.js';
import { sourcesToDigest } from './sources.js';

/** What one Python did with many programs: digests of what they left behind, by digest of their text. */
interface Digests {
  readonly release: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

const loaded = new Map<PythonVersion, Digests>();

/** `random-3.13.json`: what Pyodide did with random programs and items, without output at exit. */
function digestFile(version: PythonVersion): URL {
  return new URL(`../recordings/random-${version}.json`, import.meta.url);
}

function digestsOf(version: PythonVersion): Digests {
  let digests = loaded.get(version);
  if (digests === undefined) {
    const file = digestFile(version);
    digests = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Digests) : { release: '', outcomes: {} };
    loaded.set(version, digests);
  }
  return digests;
}

/** Twelve hexadecimal digits that stand for what a program leaves behind. */
export function outcomeDigest(outcome: Outcome): string {
  return createHash('sha256').update(outcomeText(outcome)).digest('hex').slice(0, 12);
}

/**
 * The digest of what this Python did with the program.
 * @throws Error where nobody has recorded it
 */
export function recordedDigest(version: PythonVersion, source: string): string {
  const digest = digestsOf(version).outcomes[digestOf(source)];
  if (digest !== undefined) return digest;
  throw new Error(`not recorded on ${version} (npm run record:new): ${JSON.stringify(source.slice(-80))}`);
}

/** Digests recorded for this version. */
export function recordedDigests(version: PythonVersion): readonly string[] {
  return Object.keys(digestsOf(version).outcomes);
}

/** Runs what is to be recorded on a build of 32 bits; gives the differences from what is recorded. */
export async function recordDigests(
  oracle: Oracle,
  { accept, onlyNew }: { readonly accept: boolean; readonly onlyNew: boolean },
): Promise<readonly string[]> {
  const before = digestsOf(oracle.version).outcomes;
  const sources = sourcesToDigest(oracle.version).filter((source) => !asksSizes(source));
  const toRun = onlyNew ? sources.filter((source) => before[digestOf(source)] === undefined) : sources;
  const results = await oracle.run(
    toRun.map((source) => ({ source })),
    'fast',
  );
  const outcomes = new Map(
    sources.flatMap((source) => {
      const old = before[digestOf(source)];
      return old === undefined ? [] : [[digestOf(source), old] as const];
    }),
  );
  const differences: string[] = [];
  for (const [index, source] of toRun.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    const digest = digestOf(source);
    const now = outcomeDigest(result);
    const old = before[digest];
    if (result.timedOut) differences.push(`${oracle.id} ${digest}: timed out`);
    else if (old !== undefined && old !== now) differences.push(`${oracle.id} ${digest}: ${JSON.stringify(result)}`);
    if (!result.timedOut) outcomes.set(digest, now);
  }
  if (differences.length === 0 || accept) {
    const lines = [...outcomes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((entry) => entry.map((text) => `"${text}"`).join(': '));
    const text = `{"release": ${JSON.stringify(oracle.release)}, "outcomes": {\n${lines.join(',\n')}\n}}\n`;
    writeFileSync(digestFile(oracle.version), text);
    loaded.delete(oracle.version);
  }
  return differences;
}
