/** Bounds of a run; past one of them it is refused, never cut. */
export interface Limits {
  /** Instructions. */
  readonly steps: number;
  /** Frames, as sys.getrecursionlimit(). */
  readonly depth: number;
  /** Characters, items, or bits of one object. */
  readonly size: number;
}

/** Bounds of a run that asks for none. */
export const DEFAULT_LIMITS: Limits = { steps: 5_000_000, depth: 1000, size: 2_000_000 };
