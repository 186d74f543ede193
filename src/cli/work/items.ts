import type { ItemRecord, PythonSource } from '../engine.js';

/** The item of a practice code as JSON Lines hold it; `own` is the teacher's program that it is about. */
export async function rebuildItem(code: string, own?: PythonSource): Promise<ItemRecord> {
  // Not by way of the index: an item needs no quiz files and no writers.
  const { itemOf } = await import('../../assessment/quiz/make-quiz.js');
  const { solutionFor } = await import('../../assessment/items/solution.js');
  const { jsonItem } = await import('../../output/writers/json/item.js');
  const { ownItemOf } = await import('../../assessment/quiz/own-item.js');
  const item = own === undefined ? itemOf(code) : ownItemOf(code, { file: own.file, source: own.text });
  const solution = solutionFor(item);
  const record = jsonItem({ number: 1, label: item.code, item }, { solutionOf: () => solution, proofs: true });
  return record as unknown as ItemRecord;
}
