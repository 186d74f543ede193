/** Bounds of a run; past one of them it is refused, never cut. */
export interface Limits {
  /** Instructions. */
  readonly steps: number;
  /** Frames, that of the module too: sys.getrecursionlimit(). */
  readonly depth: number;
  /** Characters, items, or bits of one object. */
  readonly size: number;
}

/** Characters that a run may print. */
export const MOST_OUTPUT = 5_000_000;

/** Hexadecimal digits that its large ints may have together. */
export const MOST_DIGITS = 50_000_000;

/** Bounds that no program of a quiz comes near. */
export const DEFAULT_LIMITS: Limits = { steps: 1_000_000, depth: 1000, size: 2_000_000 };
