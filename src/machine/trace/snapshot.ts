import type { HeapView, ObjectId } from '../rules/rules.js';

/** A moment of a run: right after main-program line `line` has finished for the `visit`-th time (both from 1). */
export interface Moment {
  readonly line: number;
  readonly visit: number;
}

/** What an object is made of; atoms are numbers, strings, None and the like, as Python's repr shows them. */
export type Content =
  | { readonly kind: 'atom'; readonly text: string }
  | { readonly kind: 'sequence'; readonly items: readonly ObjectId[] }
  | { readonly kind: 'set'; readonly items: readonly ObjectId[] }
  | { readonly kind: 'mapping'; readonly entries: readonly (readonly [key: ObjectId, value: ObjectId])[] }
  | { readonly kind: 'instance'; readonly attributes: readonly (readonly [name: string, value: ObjectId])[] }
  | { readonly kind: 'other'; readonly text: string; readonly holds: readonly ObjectId[] };

export interface ObjectView {
  readonly id: ObjectId;
  /** Python's type name: `list`, `int`, `Node`. */
  readonly type: string;
  readonly content: Content;
  /** Line of the main program that created it (≤ 0: in the prelude). */
  readonly createdOn: number;
  /** Line of the main program that freed it; undefined while it is in memory. */
  readonly freedOn?: number;
}

export interface FrameView {
  readonly id: number;
  /** Function name; undefined for the module. */
  readonly name?: string;
  /** Bound names in binding order. */
  readonly names: ReadonlyMap<string, ObjectId>;
}

/** The heap between two lines of the main program, replayed from a trace. */
export interface Snapshot extends HeapView {
  readonly moment: Moment;
  /** Running frames, the module first. */
  readonly frames: readonly FrameView[];
  /** Every object created so far, in order of creation; freed ones keep their last content. */
  readonly objects: readonly ObjectView[];
  object(id: ObjectId): ObjectView;
  /** No chain of references from a running frame leads to it, and it is not freed. */
  isUnreachable(id: ObjectId): boolean;
}
