import type { Moment, Snapshot, Trace } from '../index.js';
import type { ObjectNames } from './trace-names.js';

/** One executed line of the main program: the heap after it, and what it printed. */
export interface TableStep {
  readonly snapshot: Snapshot;
  readonly printed?: string;
}

/** A row of a block: what it is about, what there is to say, and a note at the right. */
type Row = readonly [subject: string, text: string, note: string];

/** Longest text of an object before the rest becomes `…`. */
const LONGEST = 60;
/** Most objects in one block. */
const MOST_OBJECTS = 40;
/** What a program defines or imports is no heap to look at. */
const DEFINITIONS: ReadonlySet<string> = new Set([
  ...['function', 'type', 'ABCMeta', 'module', 'builtin_function_or_method'],
]);

/**
 * Steps as aligned text, a block each: the line, its names, its objects, what was freed and printed. A star marks
 * what the line changed, where the step before is shown too.
 */
export function traceTable(trace: Trace, steps: readonly TableStep[], names: ObjectNames): string {
  const source = trace.program.source.split('\n');
  const blocks = steps.map(({ snapshot, printed }) => ({
    moment: snapshot.moment,
    rows: rowsOf(snapshot, names, printed),
  }));
  const all = blocks.flatMap(({ rows }) => rows);
  const wide = Math.max(...all.map(([subject]) => subject.length), 0);
  const middle = Math.max(...all.filter(([, , note]) => note !== '').map(([, text]) => text.length), 0);
  let before: ReadonlySet<string> | undefined;
  return blocks
    .map(({ moment, rows }) => {
      const shown = rows.map(([subject, text, note]) => `${subject.padEnd(wide)}  ${text.padEnd(middle)}  ${note}`);
      const marks = shown.map((line) => `${before === undefined || before.has(line) ? ' ' : '*'} ${line}`.trimEnd());
      before = new Set(shown);
      return [headOf(moment, source), ...marks.map((line) => `  ${line}\n`)].join('');
    })
    .join('\n');
}

function headOf({ line, visit }: Moment, source: readonly string[]): string {
  const times = visit === 1 ? '' : `, time ${visit}`;
  return `line ${line}${times}: ${(source[line - 1] ?? '').trim()}\n`;
}

function rowsOf(snapshot: Snapshot, names: ObjectNames, printed: string | undefined): readonly Row[] {
  const rows: Row[] = [];
  for (const { name: inside, names: bound } of snapshot.frames) {
    for (const [name, id] of bound) {
      if (DEFINITIONS.has(snapshot.type(id))) continue;
      const named = names.nameOf(id);
      const subject = inside === undefined ? name : `${inside}: ${name}`;
      rows.push([subject, named === undefined ? textOf(snapshot, id, names) : `→ ${named}`, '']);
    }
  }
  const { line } = snapshot.moment;
  const there = new Map(snapshot.objects.map((view) => [view.id, view]));
  const objects = names.ids.flatMap((id) => there.get(id) ?? []);
  const shown = objects.filter(({ freedOn }) => freedOn === undefined || freedOn === line);
  for (const { id, freedOn } of shown.slice(0, MOST_OBJECTS)) {
    const name = names.nameOf(id) ?? '';
    rows.push(freedOn === undefined ? [name, textOf(snapshot, id, names), noteOf(snapshot, id)] : [name, 'freed', '']);
  }
  if (shown.length > MOST_OBJECTS) rows.push(['…', `${shown.length - MOST_OBJECTS} more objects`, '']);
  if (printed !== undefined) for (const each of printed.replace(/\n$/, '').split('\n')) rows.push(['prints', each, '']);
  return rows;
}

function noteOf(snapshot: Snapshot, id: number): string {
  const count = snapshot.refcount(id);
  const lost = snapshot.isUnreachable(id) ? ', no name leads to it' : '';
  return `${count} reference${count === 1 ? '' : 's'}${lost}`;
}

/** An object as Python would write it, with names for the objects inside. */
function textOf(snapshot: Snapshot, id: number, names: ObjectNames): string {
  const { content, type } = snapshot.object(id);
  const part = (each: number) => names.nameOf(each) ?? textOf(snapshot, each, names);
  switch (content.kind) {
    case 'atom':
      return shortened(content.text);
    case 'sequence': {
      const isTuple = type === 'tuple';
      const items = listed(content.items, part);
      return isTuple ? `(${items}${content.items.length === 1 ? ',' : ''})` : `[${items}]`;
    }
    case 'set':
      return content.items.length === 0 ? 'set()' : `{${listed(content.items, part)}}`;
    case 'mapping':
      return `{${listed(content.entries, ([key, value]) => `${part(key)}: ${part(value)}`)}}`;
    case 'instance':
      return content.attributes.map(([name, value]) => `.${name} = ${part(value)}`).join(', ');
    case 'other':
      return shortened(content.text);
  }
}

/** As many as there is room for. */
function listed<T>(items: readonly T[], textOfOne: (item: T) => string): string {
  const texts: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = textOfOne(item);
    length += text.length + 2;
    if (length > LONGEST && texts.length > 0) return `${texts.join(', ')}, … ${items.length - texts.length} more`;
    texts.push(text);
  }
  return texts.join(', ');
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
