import { EVENT, type EventLog } from './events.js';
import type { HeapObject } from './object.js';
import { references } from './references.js';

/** Logs what a new object refers to from its first moment. */
export function logContents(log: EventLog, object: HeapObject): void {
  switch (object.kind) {
    case 'list':
    case 'tuple':
      if (object.value.length > 0) log.splice(object.id, 0, 0, object.value);
      return;
    case 'set':
    case 'frozenset':
      if (object.value.elements.size > 0) log.splice(object.id, 0, 0, [...object.value.elements.values()]);
      return;
    case 'dict':
      if (object.value.factory) log.add2(EVENT.hold, object.id, object.value.factory.id);
      for (const { key, value } of object.value.entries.values()) log.add3(EVENT.entry, object.id, key.id, value.id);
      return;
    case 'function':
    case 'method':
    case 'iterator':
    case 'frame':
    case 'traceback':
    case 'cell':
    case 'exception':
    case 'view':
    case 'extension':
    case 'descriptor':
      for (const held of references(object)) log.add2(EVENT.hold, object.id, held.id);
      return;
    default:
  }
}
