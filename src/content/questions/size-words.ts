import { code, enumeration, type Sentence, say } from '../../document/index.js';
import { walk } from '../../machine/python/walk.js';
import { stretchesOf, type Trace } from '../../machine/trace/index.js';
import { isPrint, methodOf, statementOn } from './lines.js';
import { type Measured, measured, roomWords, whileOn } from './measured.js';
import { capital, codes } from './wording.js';

/** The general sentence about sizes. */
export const SIZES: Sentence = say`${code('sys.getsizeof')} counts the object itself: for a list, its slots, used or free. It does not count what the slots refer to.`;

/** What the printing lines measure, each path once, in order; undefined where the table does not tell a size. */
export function measuredLines(trace: Trace): readonly Measured[] | undefined {
  const found = new Map<string, Measured>();
  for (const { moment, output } of stretchesOf(trace)) {
    const statement = statementOn(trace.program, moment.line);
    const snapshot = whileOn(trace, moment.line);
    if (output === '' || statement === undefined || snapshot === undefined || !isPrint(statement)) continue;
    for (const node of walk(statement)) {
      if (node.kind !== 'Call' || methodOf(node) !== 'getsizeof') continue;
      const [argument] = node.args;
      const one = argument && measured(trace, snapshot, argument);
      if (one === undefined) return undefined;
      if (!found.has(one.path)) found.set(one.path, one);
    }
  }
  return found.size === 0 ? undefined : [...found.values()];
}

/** "`eggs` has room for 2 slots (72 bytes). `buns` and `pies` refer to one list with room for 8 slots (120 bytes)." */
export function whySizes(trace: Trace): Sentence | undefined {
  const all = measuredLines(trace);
  if (all === undefined) return undefined;
  const groups = new Map<number, readonly Measured[]>();
  for (const each of all) groups.set(each.id, [...(groups.get(each.id) ?? []), each]);
  return capital(enumeration([...groups.values()].map(groupWords), 'and').concat([{ kind: 'text', text: '.' }]));
}

function groupWords(group: readonly Measured[]): Sentence {
  const [first] = group;
  const last = first?.rooms.at(-1);
  const paths = codes(group.map(({ path }) => path));
  const size = first?.size ?? first?.sum ?? '';
  const bytes = `(${size} bytes)`;
  if (last === undefined) return say`${paths} ${group.length === 1 ? 'takes' : 'refer to one object of'} ${size} bytes`;
  if (group.length === 1) return say`${paths} has ${roomWords(last.slots)} ${bytes}`;
  return say`${paths} refer to one list with ${roomWords(last.slots)} ${bytes}`;
}
