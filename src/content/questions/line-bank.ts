import { type Snapshot, stepsInto, type Trace } from '../../machine/trace/index.js';

/**
 * Lines that could take a reference to an object away at a moment, or look as if they did, made of the names that the
 * program has there: names of the object or of what refers to it, one by one with other parts of what refers to it,
 * then what else there is.
 */
export function lineBank(trace: Trace, snapshot: Snapshot, id: number): readonly string[] {
  const names = [...(snapshot.frames[0]?.names ?? [])].filter(
    ([name, to]) => !name.startsWith('_') && snapshot.object(to).content.kind !== 'other',
  );
  const leads = (to: number): boolean => to === id || stepsInto(snapshot, trace, to).some((step) => step.to === id);
  const whole = names.filter(([, to]) => leads(to)).flatMap(([name]) => takingAway(name));
  const parts = names.filter(([, to]) => leads(to)).flatMap(([name, owner]) => inParts(trace, snapshot, name, owner));
  const others = names.filter(([, to]) => !leads(to) && isData(snapshot, to)).flatMap(([name]) => takingAway(name));
  const mixed = whole.flatMap((text, index) => [text, ...parts.slice(index, index + 1)]);
  return [...new Set([...mixed, ...parts, ...others])];
}

const takingAway = (path: string): readonly string[] => [`del ${path}`, `${path} = None`];

const isData = (snapshot: Snapshot, id: number): boolean =>
  ['sequence', 'mapping', 'instance'].includes(snapshot.object(id).content.kind);

function inParts(trace: Trace, snapshot: Snapshot, name: string, owner: number): readonly string[] {
  const { type, content } = snapshot.object(owner);
  const steps = stepsInto(snapshot, trace, owner).filter(({ to }) => isData(snapshot, to));
  if (content.kind === 'instance') return steps.map(({ path }) => `${name}${path} = None`);
  // Where a slot is deleted, later ones get other numbers: only the last is.
  const each = steps.flatMap(({ path }, index) =>
    type === 'list' && index < steps.length - 1 ? [`${name}${path} = None`] : takingAway(name + path),
  );
  if (type === 'list') return [`${name}.pop()`, ...each, `${name}.clear()`];
  return type === 'dict' ? [...each, `${name}.clear()`] : [];
}
