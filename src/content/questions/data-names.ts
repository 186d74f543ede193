import type { Snapshot } from '../../machine/trace/index.js';

const ASKED_TYPES = ['list', 'dict', 'set', 'tuple'];

/** Names of the module that refer to a list, tuple, dictionary, set or instance, in binding order. */
export function namesOfData(snapshot: Snapshot): readonly string[] {
  return [...(snapshot.frames[0]?.names ?? [])].flatMap(([name, id]) => {
    const { content, type } = snapshot.object(id);
    const isData = content.kind === 'instance' || ASKED_TYPES.includes(type);
    return isData && !name.startsWith('_') ? [name] : [];
  });
}
