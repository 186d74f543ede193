import type { ItemRecord } from '../engine.js';

/** The item of a practice code as JSON Lines hold it. */
export async function rebuildItem(code: string): Promise<ItemRecord> {
  // Not by way of the index: an item needs no quiz files and no writers.
  const { itemOf } = await import('../../assessment/quiz/make-quiz.js');
  const { solutionFor } = await import('../../assessment/items/solution.js');
  const { jsonItem } = await import('../../output/writers/json/item.js');
  const item = itemOf(code);
  const solution = solutionFor(item);
  const record = jsonItem({ number: 1, label: item.code, item }, { solutionOf: () => solution, proofs: true });
  return record as unknown as ItemRecord;
}
