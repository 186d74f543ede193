import type { ClassDef, Program } from '../../machine/python/index.js';
import { type BirthName, birthName, finalSnapshot, instances, labelOf, type Trace } from '../../machine/trace/index.js';
import { typeWord } from './wording.js';

/** An instance that a question can name and a proof can watch. */
export interface Watched {
  readonly id: number;
  readonly birth: BirthName;
  readonly label: string;
  /** "node" */
  readonly noun: string;
  /** Number of the instance among all, from 0, in order of creation. */
  readonly index: number;
  readonly createdOn: number;
  /** Line that freed it; undefined while it is in memory when the program ends. */
  readonly freedOn: number | undefined;
}

/**
 * The instances of a program in order of creation. Empty unless each has a label of its own and every class can be
 * watched by weak references (no `__new__`, `__slots__`, bases outside the program, metaclass or decorator).
 */
export function watchedInstances(trace: Trace): readonly Watched[] {
  const classes = classesOf(trace.program);
  if (!classes.every(isWatchable)) return [];
  const end = finalSnapshot(trace);
  const made = instances(trace).flatMap((id, index): Watched[] => {
    const birth = birthName(trace, id);
    const label = labelOf(end, trace, id);
    const { type, createdOn, freedOn } = end.object(id);
    if (birth === undefined || label === undefined || createdOn < 1) return [];
    if (!classes.some(({ name }) => name === type)) return [];
    return [{ id, birth, label, noun: typeWord(type), index, createdOn, freedOn }];
  });
  const labels = new Set(made.map(({ label }) => label));
  return labels.size === made.length && made.length === instances(trace).length ? made : [];
}

/** "node", or "object" where there are several classes. */
export function nounFor(watched: readonly Watched[]): string {
  const nouns = new Set(watched.map(({ noun }) => noun));
  const [noun = 'object'] = nouns;
  return nouns.size === 1 ? noun : 'object';
}

function classesOf(program: Program): readonly ClassDef[] {
  const body = [...(program.prelude?.body ?? []), ...program.body];
  return body.filter((statement) => statement.kind === 'ClassDef');
}

function isWatchable({ bases, keywords, decorators, body }: ClassDef, _: number, all: readonly ClassDef[]): boolean {
  const known = new Set(['object', ...all.map(({ name }) => name)]);
  const plainBases = bases.every((base) => base.kind === 'Name' && known.has(base.id));
  return plainBases && keywords.length === 0 && decorators.length === 0 && !body.some(replacesMaking);
}

function replacesMaking(statement: ClassDef['body'][number]): boolean {
  if (statement.kind === 'FunctionDef') return statement.name === '__new__';
  if (statement.kind !== 'Assign') return false;
  return statement.targets.some((target) => target.kind === 'Name' && target.id === '__slots__');
}

/** Whether the class of an instance, and only it, can be given a `__del__` that prints the label. */
export function classWithoutDel(trace: Trace): ClassDef | undefined {
  const classes = classesOf(trace.program);
  const [only] = classes;
  if (classes.length !== 1 || only === undefined) return undefined;
  return only.body.some((each) => each.kind === 'FunctionDef' && each.name === '__del__') ? undefined : only;
}

/** `label` or `name`: the attribute that holds the label. */
export function labelAttribute(trace: Trace, { id }: Watched): string {
  const { content } = finalSnapshot(trace).object(id);
  const attributes = content.kind === 'instance' ? content.attributes : [];
  return attributes.find(([name]) => name === 'label' || name === 'name')?.[0] ?? 'label';
}
