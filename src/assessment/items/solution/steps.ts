import type { Expression, Statement } from '../../../machine/python/index.js';
import { type Moment, momentsOf, type Snapshot, snapshotAt, type Trace } from '../../../machine/trace/index.js';
import type { Cast } from './cast.js';

/** One line of a run: what stood before, what stands after. */
export interface Step {
  readonly trace: Trace;
  readonly cast: Cast;
  readonly statement: Statement;
  readonly moment: Moment;
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
}

/** Executed lines of the main program as steps, in order. */
export function stepsOf(trace: Trace, cast: Cast): readonly Step[] {
  const statements = new Map<number, Statement>();
  const note = (body: readonly Statement[]): void => {
    for (const statement of body) {
      if (!statements.has(statement.at.line)) statements.set(statement.at.line, statement);
      if (statement.kind === 'If' || statement.kind === 'For' || statement.kind === 'While') {
        note(statement.body);
        note(statement.orelse);
      } else if (statement.kind === 'Try') note([...statement.body, ...statement.orelse, ...statement.finalbody]);
      else if (statement.kind === 'With') note(statement.body);
    }
  };
  note(trace.program.body);
  const moments = momentsOf(trace);
  return moments.flatMap((moment, index) => {
    const statement = statements.get(moment.line);
    const after = snapshotAt(trace, moment);
    const previous = moments[index - 1];
    if (statement === undefined || after === undefined) return [];
    return [{ trace, cast, statement, moment, after, before: previous && snapshotAt(trace, previous) }];
  });
}

/** The program's own text of a node on one line. */
export function textAt({ trace }: { readonly trace: Trace }, node: { readonly at: Expression['at'] }): string {
  const line = trace.program.source.split('\n')[node.at.line - 1] ?? '';
  return line.slice(node.at.column, node.at.endColumn);
}

/** What a name, or a path such as `tray[0]` or `oak.peer`, refers to at a moment. */
export function reached(trace: Trace, snapshot: Snapshot | undefined, path: Expression): number | undefined {
  if (snapshot === undefined) return undefined;
  if (path.kind === 'Name') return snapshot.frames[0]?.names.get(path.id);
  if (path.kind !== 'Subscript' && path.kind !== 'Attribute') return undefined;
  const owner = reached(trace, snapshot, path.value);
  const content = owner === undefined ? undefined : snapshot.object(owner).content;
  if (path.kind === 'Attribute') {
    return content?.kind === 'instance' ? content.attributes.find(([name]) => name === path.attr)?.[1] : undefined;
  }
  const { slice } = path;
  if (content?.kind === 'sequence') {
    const index = indexOf(slice);
    return index === undefined ? undefined : content.items.at(index);
  }
  if (content?.kind !== 'mapping' || slice.kind !== 'Constant' || slice.value.type !== 'str') return undefined;
  const { value } = slice.value;
  return content.entries.find(([key]) => trace.objects[key]?.value === value)?.[1];
}

function indexOf(slice: Expression): number | undefined {
  if (slice.kind === 'UnaryOp' && slice.op === '-') {
    const index = indexOf(slice.operand);
    return index === undefined ? undefined : -index;
  }
  return slice.kind === 'Constant' && slice.value.type === 'int' ? Number(slice.value.value) : undefined;
}

/** Whether the object was created while the step's line ran. */
export function isNew({ before }: Step, id: number): boolean {
  return !before?.objects.some((object) => object.id === id);
}
