import { condition, expression } from './values.js';
import type { Kind, ProgramWriter } from './writer.js';

/** A list, set or dict comprehension, and what it makes. */
export function comprehension(writer: ProgramWriter): { readonly text: string; readonly kind: Kind } {
  const { random } = writer;
  const known = writer.anyName('list', 'numbers') ?? '[1, [], "s"]';
  const item = random.pick(['x', 'y', 'each']);
  const sure = writer.anyName('node', 'list', 'dict') ?? 'kept';
  const test = random.chance(0.4) ? ` if ${random.pick([condition(writer), `${item} is not None`])}` : '';
  const source = random.pick([
    `${known}[:3]`,
    'range(3)',
    `[${expression(writer, 'node', 2)}, []]`,
    '"ab"',
    `(${known}, 5)`,
  ]);
  switch (random.int(7)) {
    case 0:
      return { text: `{${item} % 3 for ${item} in range(${random.int(6)})}`, kind: 'set' };
    case 1:
      return {
        text: `{str(key): [key, ${sure}] for key in range(${random.int(4)})${random.chance(0.3) ? ' if key' : ''}}`,
        kind: 'dict',
      };
    case 2:
      return { text: `[[${item}, ${sure}] for ${item} in ${source}${test}]`, kind: 'list' };
    case 3:
      return { text: `[[sys.getrefcount(${sure}), ${item}] for ${item} in ${source}]`, kind: 'list' };
    case 4:
      return { text: `[(${item}, second) for ${item} in ${source} for second in [[], ${sure}]]`, kind: 'list' };
    case 5:
      // In a frame of its own: what a local of 3.14 holds is not told behind nested blocks.
      return {
        text: `(lambda parts: [sys.getrefcount(${item}) for ${item} in parts])([[${random.int(900)}], [${sure}]])`,
        kind: 'numbers',
      };
    default:
      return { text: `[${item} for ${item} in ${source}${test}]`, kind: 'list' };
  }
}

/** Binds what a comprehension makes, or shows how many it made. */
export function comprehending(writer: ProgramWriter): void {
  const { text, kind } = comprehension(writer);
  if (writer.random.chance(0.3)) writer.line(`print(len(${text}))`);
  else if (kind === 'numbers' && writer.random.chance(0.5)) writer.line(`print(${text})`);
  else writer.bind(writer.target(), kind, text);
}
