import type { HeapsheetError, SourcePlace } from '../../errors.js';
import type { EventLog, HeapObject } from '../heap/index.js';
import type { Profile } from '../profiles/index.js';
import type { FoundExpression, Position, Program } from '../python/index.js';
import type { Rules } from '../rules/index.js';

/** How a run ended. */
export type Ended =
  | { readonly kind: 'normal' }
  /** An uncaught Python exception, on a line of the main program. */
  | {
      readonly kind: 'exception';
      readonly type: string;
      readonly message: string;
      readonly line: number;
      /** What its traceback tells: the exceptions that led to it, the first one first, and itself last. */
      readonly told: readonly ToldException[];
    }
  /** A wrong machine used memory it had freed. */
  | { readonly kind: 'crash'; readonly line: number }
  /** A wrong machine came to Python that is not modelled, or to a limit. */
  | { readonly kind: 'refused'; readonly message: string };

/** An exception of a traceback. */
export interface ToldException {
  /** As tracebacks write it, `Outer.Inner` of a class in a class. */
  readonly type: string;
  readonly message: string;
  /** What Python adds to the message ("Did you mean …?"); undefined: nobody knows. */
  readonly hint: string | undefined;
  /** The frames it went through, outermost first; undefined: nobody raised it. */
  readonly frames: readonly TracebackFrame[] | undefined;
  /** How it led to the next one. */
  readonly leads: 'cause' | 'context' | undefined;
}

/** A frame that an exception went through. */
export interface TracebackFrame {
  /** Of the function, class or module. */
  readonly name: string;
  readonly line: number;
  /** What of the source it was working on. */
  readonly span: Position;
  /** Of which it marks a part. */
  readonly expression: FoundExpression | undefined;
  /** It runs no line of the program. */
  readonly library: boolean;
}

/** A number that another run would print otherwise. */
export interface Unpredictable {
  readonly what: string;
  readonly place: SourcePlace;
}

/** All that is known of one run; questions read nothing else. */
export interface Trace {
  readonly program: Program;
  readonly profile: Profile;
  /** The rules it ran under, which its readers ask too. */
  readonly rules: Rules;
  readonly log: EventLog;
  /** Every object ever made, by id; freed ones keep their type and atoms their value. */
  readonly objects: readonly (HeapObject | undefined)[];
  /** An atom as Python's repr shows it; undefined for objects with parts or an address. */
  readonly textOf: (object: HeapObject) => string | undefined;
  /** Copies that a rule made, and what they are copies of. */
  readonly clones: ReadonlyMap<number, number>;
  /** What was printed before the end of the last line. */
  readonly output: string;
  /** What was printed while the interpreter exits; undefined where that order is not modelled. */
  readonly exitOutput: string | undefined;
  /** Why it is not. */
  readonly exitRefusal: HeapsheetError | undefined;
  readonly end: Ended;
  /** Numbers it printed that are others in every run: what stands for them, and where. */
  readonly unpredictable: readonly Unpredictable[];
  /** What readers have computed of this trace, by reader. */
  readonly memo: Map<string, unknown>;
}

/** What `make` gives for a trace, computed once. */
export function onceFor<T>(trace: Trace, reader: string, make: () => T): T {
  const { memo } = trace;
  if (memo.has(reader)) return memo.get(reader) as T;
  const made = make();
  memo.set(reader, made);
  return made;
}
