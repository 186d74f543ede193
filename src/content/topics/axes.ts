import type { Statement } from '../../machine/python/index.js';
import { program } from '../../machine/python/index.js';
import type { Random } from '../../random/index.js';
import { type NodeClass, preludeOf, withPrelude } from './node-class.js';
import type { Pattern } from './topic.js';

/** Options of each axis; what an option is, only the pattern's `lines` needs to know. */
export type Axes = Readonly<Record<string, readonly unknown[]>>;

/** One option per axis. */
export type Choice<A extends Axes> = { readonly [Axis in keyof A]: A[Axis][number] };

/** A pattern as it is written: axes are lists of options, and some choices of options may not go together. */
export interface Writing<A extends Axes> {
  readonly id: string;
  readonly targets: readonly string[];
  readonly questions: readonly string[];
  readonly axes: A;
  /** Which choices give a sensible program; all without it. */
  readonly where?: (choice: Choice<A>) => boolean;
  /** The class shown apart. */
  readonly nodes?: NodeClass;
  readonly lines: (choice: Choice<A>, surface: Random) => readonly Statement[];
}

/** A pattern whose only axis `plan` numbers the choices that are allowed, the last axis changing fastest. */
export function patternOf<const A extends Axes>(writing: Writing<A>): Pattern {
  const { id, targets, questions, nodes } = writing;
  let plans: readonly number[] | undefined;
  const allowed = (): readonly number[] => {
    plans ??= allowedOf(writing);
    return plans;
  };
  const linesAt = (shape: Readonly<Record<string, number>>, surface: Random): readonly Statement[] => {
    const plan = allowed()[shape.plan ?? 0];
    if (plan === undefined) throw new RangeError(`${id} has no plan ${shape.plan}`);
    return writing.lines(choiceAt(writing.axes, plan), surface);
  };
  return {
    id,
    targets,
    questions,
    get axes() {
      return { plan: allowed().length };
    },
    sketch: (shape, surface) => ({
      body: linesAt(shape, surface),
      ...(nodes === undefined ? {} : { prelude: preludeOf(nodes) }),
    }),
    build: (shape, surface) => {
      const lines = linesAt(shape, surface);
      return nodes === undefined ? program('main.py', lines) : withPrelude('main.py', nodes, lines);
    },
  };
}

/** Counts through all choices like an odometer, in one object that `where` only looks at. */
function allowedOf<const A extends Axes>({ axes, where }: Writing<A>): readonly number[] {
  const all = Object.values(axes).reduce((product, options) => product * options.length, 1);
  if (where === undefined) return Array.from({ length: all }, (_, number) => number);
  const wheels = Object.entries(axes).reverse();
  const places = wheels.map(() => 0);
  const choice: Record<string, unknown> = Object.fromEntries(
    Object.entries(axes).map(([axis, [first]]) => [axis, first]),
  );
  const allowed: number[] = [];
  for (let number = 0; number < all; number++) {
    if (where(choice as Choice<A>)) allowed.push(number);
    for (const [wheel, [axis, options]] of wheels.entries()) {
      const next = ((places[wheel] ?? 0) + 1) % options.length;
      places[wheel] = next;
      choice[axis] = options[next];
      if (next > 0) break;
    }
  }
  return allowed;
}

function choiceAt<const A extends Axes>(axes: A, number: number): Choice<A> {
  const chosen: Record<string, unknown> = {};
  let rest = number;
  for (const [axis, options] of Object.entries(axes).reverse()) {
    chosen[axis] = options[rest % options.length];
    rest = Math.floor(rest / options.length);
  }
  return chosen as Choice<A>;
}

/** All orders of the items. */
export function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first, index) =>
    orders(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
  );
}

/** All ways to choose so many of the items, in their order. */
export function choices<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return items.flatMap((first, index) => choices(items.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
