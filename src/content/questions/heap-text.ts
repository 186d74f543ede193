import { type Snapshot, stepsInto, type Trace } from '../../machine/trace/index.js';

/**
 * What names lead to at a moment, equal for heaps that look the same: objects are numbered in the order in which they
 * are met from the names on. undefined where something cannot be drawn (functions, sets), or no name leads to it.
 */
export function heapText(trace: Trace, snapshot: Snapshot): string | undefined {
  const numbers = new Map<number, number>();
  const waiting: number[] = [];
  const refer = (id: number): string => {
    const { content } = snapshot.object(id);
    if (content.kind === 'atom') return content.text;
    if (!numbers.has(id)) {
      numbers.set(id, numbers.size + 1);
      waiting.push(id);
    }
    return `object ${numbers.get(id)}`;
  };
  const said: string[] = [];
  for (const [name, id] of snapshot.frames[0]?.names ?? []) {
    if (name.startsWith('_')) continue;
    if (snapshot.object(id).content.kind === 'other') continue;
    said.push(`${name} refers to ${refer(id)}`);
  }
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const { content, type } = snapshot.object(id);
    if (content.kind === 'other' || content.kind === 'set') return undefined;
    const parts = stepsInto(snapshot, trace, id).map(({ path, to }) => `${path} ${refer(to)}`);
    said.push(`object ${numbers.get(id)}: ${type} ${parts.join(', ')}`);
  }
  const isDrawn = ({ content }: Snapshot['objects'][number]): boolean =>
    content.kind !== 'atom' && content.kind !== 'other';
  const all = snapshot.objects.filter(
    (object) => isDrawn(object) && object.createdOn > 0 && object.freedOn === undefined,
  );
  return all.length === numbers.size ? said.join('; ') : undefined;
}
