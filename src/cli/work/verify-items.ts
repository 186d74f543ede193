import type { Item } from '../../index.js';
import type { Oracle } from '../oracles/oracle.js';
import { runExactly } from '../oracles/run-exactly.js';
import { asksSizes } from './verify-oracles.js';
import type { ProgramDifference } from './verify-verdict.js';

const BATCH = 50;

export interface ComparedItems {
  readonly compared: number;
  /** Keys that this Python cannot decide: sizes on a build of 32 bits. */
  readonly undecided: number;
  readonly differences: readonly ProgramDifference[];
}

/** Runs the proofs of the items that hold on this version; each must print its key. */
export async function compareItems(
  oracle: Oracle,
  items: readonly Item[],
  done: (items: number) => void,
): Promise<ComparedItems> {
  const proved = items.flatMap(({ code, versions, proof }) =>
    proof && versions.includes(oracle.version) ? [{ code, ...proof }] : [],
  );
  const decided = proved.filter(({ source }) => oracle.bits === 64 || !asksSizes(source));
  const differences: ProgramDifference[] = [];
  for (let first = 0; first < decided.length; first += BATCH) {
    const batch = decided.slice(first, first + BATCH);
    const results = await runExactly(
      oracle,
      batch.map(({ source }) => source),
    );
    for (const [index, { code, source, prints }] of batch.entries()) {
      const result = results[index];
      if (result === undefined) continue;
      const { stdout, error } = result;
      const found = error === undefined ? stdout : `${stdout}${error}\n`;
      if (found === prints) continue;
      const [expected, printed] = [prints, found].map((text) => JSON.stringify(text));
      differences.push({ code, python: oracle.version, expected: expected ?? '', found: printed ?? '', source });
    }
    done(batch.length);
  }
  done(items.length - decided.length);
  return { compared: decided.length, undecided: proved.length - decided.length, differences };
}
