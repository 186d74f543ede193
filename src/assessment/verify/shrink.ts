import { parse } from '../../machine/python/index.js';
import { smallerPrograms } from './smaller.js';

const BATCH = 24;
const MOST_BATCHES = 400;

/**
 * The smallest program found that still shows what `shows` looks for: each step takes the first smaller one that does.
 * `shows` is asked about several programs at once, since real Pythons answer faster that way.
 */
export async function shrink(
  source: string,
  shows: (sources: readonly string[]) => Promise<readonly boolean[]>,
): Promise<string> {
  let smallest = source;
  for (let batches = 0; batches < MOST_BATCHES; ) {
    let found: string | undefined;
    let batch: string[] = [];
    const candidates = smallerPrograms(parse(smallest, 'main.py'));
    for (let done = false; !done && found === undefined && batches < MOST_BATCHES; ) {
      const next = candidates.next();
      done = next.done === true;
      if (!done) batch.push(next.value);
      if (batch.length < BATCH && !(done && batch.length > 0)) continue;
      batches++;
      const answers = await shows(batch);
      found = batch.find((_, index) => answers[index]);
      batch = [];
    }
    if (found === undefined) return smallest;
    smallest = found;
  }
  return smallest;
}
