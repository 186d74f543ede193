import type { ItemRecord } from '../engine.js';

/** The item of a practice code as JSON Lines hold it. */
export async function rebuildItem(code: string): Promise<ItemRecord> {
  const api = await import('../../index.js');
  const item = api.itemOf(code);
  const solution = api.solutionFor(item);
  const record = api.jsonItem({ number: 1, label: item.code, item }, { solutionOf: () => solution, proofs: true });
  return record as unknown as ItemRecord;
}
