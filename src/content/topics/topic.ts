import type { Program } from '../../machine/python/ast.js';
import type { Random } from '../../random/index.js';

export type Level = 1 | 2 | 3 | 4 | 5;

/** A program as a tree alone. */
export type Sketch = Pick<Program, 'body' | 'prelude'>;

/** A kind of program: its structural choices are axes, its names and values the surface. */
export interface Pattern {
  readonly id: string;
  /** Ideas that a program of this pattern is made to separate; the first ones matter most. */
  readonly targets: readonly string[];
  /** Question types that suit it. */
  readonly questions: readonly string[];
  /** Number of choices per axis. */
  readonly axes: Readonly<Record<string, number>>;
  /** The program for one choice per axis; `surface` decides names, words and values, never structure. */
  build(shape: Readonly<Record<string, number>>, surface: Random): Program;
  /** The same tree without source text and positions, much faster: to see what a program contains. */
  readonly sketch?: (shape: Readonly<Record<string, number>>, surface: Random) => Sketch;
}

/** One kind of subject matter: patterns of programs by level. */
export interface Topic {
  readonly id: string;
  readonly words: {
    readonly title: string;
    /** One plain sentence: "two names for one object". */
    readonly summary: string;
  };
  readonly levels: readonly Level[];
  patterns(level: Level): readonly Pattern[];
}
