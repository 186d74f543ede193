import type { Sentence } from '../../document/index.js';

/** A reason that a wrong idea gives for its verdict. */
export interface WrongReason {
  /** Whether it calls the claim true. */
  readonly verdict: boolean;
  /** Completes "True, because …", without full stop; about as long as the right reason. */
  readonly because: Sentence;
  /** Id of the idea behind it. */
  readonly idea: string;
  /** What is true instead, two sentences at most. */
  readonly feedback: Sentence;
}

/** A statement on how Python manages memory, true or false on every version, and what settles it. */
export interface Claim {
  /** Kebab-case. */
  readonly id: string;
  /** Id of the topic it belongs to. */
  readonly topic: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly holds: boolean;
  readonly words: {
    /** The statement: subject, condition and moment named, with full stop; at most 20 words. */
    readonly claim: Sentence;
    /** Completes "True, because …" or "False, because …", without full stop. */
    readonly because: Sentence;
    /** One general sentence to keep. */
    readonly remember: Sentence;
    /** Who could disagree, and why they are wrong. */
    readonly disputed: Sentence;
  };
  /** Two or three. */
  readonly wrongReasons: readonly WrongReason[];
  /** A plain Python program whose output settles it, the same on every version; absent where only the source can. */
  readonly shownBy?: string;
  /** A page of Python's documentation or of CPython's source, or what was measured. */
  readonly source: string;
}
