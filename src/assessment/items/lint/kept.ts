/** How many of a hundred items stay whose key somebody would hit who only looks at where answers stand. */
export interface Kept {
  /** The key is the first answer: of labels, that nothing is freed. */
  readonly first?: number;
  /** The key is longer than every other answer. */
  readonly longest?: number;
  /** The key is the middle one of three sorted answers. */
  readonly middle?: number;
  /** The key is neither the first nor the last of four sorted answers. */
  readonly inner?: number;
  /** The key is the third of four sorted answers; where this is not given, `inner` says it. */
  readonly third?: number;
  /** The key is the last of sorted answers, or the latest line among lines. */
  readonly last?: number;
  /** The same where there are three answers, if not as `last` says. */
  readonly lastOfThree?: number;
  /** The key is that no line frees it: the longest answer. */
  readonly still?: number;
  /** The key is the number of names in the program. */
  readonly names?: number;
}

/** By topic, question and level, measured over all positions of a cell: chosen so that in none of them a guesser is more than ten points above chance. */
export const KEPT: Readonly<Record<string, Kept>> = {
  'calls-and-frames freed-by-call 3': { first: 50, longest: 50 },
  'calls-and-frames freed-by-call 4': { first: 90, longest: 90, last: 60, lastOfThree: 80 },
  'calls-and-frames freed-by-call 5': { first: 80 },
  'calls-and-frames freed-on-line 3': { middle: 90, third: 70, last: 80, lastOfThree: 5, still: 70 },
  'calls-and-frames freed-on-line 4': { middle: 10, inner: 90 },
  'calls-and-frames freed-on-line 5': { inner: 80, third: 70, lastOfThree: 5, still: 40 },
  'calls-and-frames refcount-at-line 3': { middle: 5, inner: 60, third: 10 },
  'calls-and-frames refcount-at-line 4': { middle: 90, inner: 90 },
  'calls-and-frames refcount-at-line 5': { inner: 25, third: 20 },
  'containers-and-copies refcount-at-line 2': { middle: 3, third: 34, last: 62 },
  'containers-and-copies refcount-at-line 3': { middle: 3, third: 34, last: 36 },
  'containers-and-copies refcount-at-line 4': { middle: 3, inner: 35, last: 75 },
  'cycles-and-gc collect-result 3': { middle: 15, third: 84, last: 66, lastOfThree: 32, names: 84 },
  'cycles-and-gc collect-result 4': { middle: 6, third: 60, last: 86, names: 84 },
  'cycles-and-gc collect-result 5': { middle: 20, third: 78, last: 82, lastOfThree: 22, names: 88 },
  'cycles-and-gc freed-by-call 4': { last: 90 },
  'cycles-and-gc freed-on-line 3': { middle: 5, last: 50 },
  'cycles-and-gc freed-on-line 4': { middle: 40, inner: 35, last: 90 },
  'cycles-and-gc freed-on-line 5': { middle: 15, inner: 90, last: 50 },
  'cycles-and-gc what-changes 3': { middle: 82, inner: 70, still: 68, last: 30 },
  'cycles-and-gc what-changes 5': { middle: 82, inner: 78, still: 80, last: 30 },
  'deallocation freed-by-call 3': { last: 50 },
  'deallocation freed-by-call 4': { last: 90 },
  'deallocation freed-on-line 2': { middle: 50, inner: 90, last: 90 },
  'deallocation freed-on-line 3': { middle: 35, inner: 90 },
  'deallocation freed-on-line 4': { middle: 70, inner: 90 },
  'deallocation freed-on-line 5': { middle: 60, last: 25, still: 25 },
  'deallocation what-changes 2': { middle: 62, inner: 85, still: 42, last: 30 },
  'deallocation what-changes 3': { middle: 52, still: 32, last: 30 },
  'deallocation what-changes 4': { middle: 90, inner: 95, last: 30 },
  'deallocation what-changes 5': { middle: 85, inner: 90, still: 60, last: 30 },
  'deallocation which-line-frees 2': { middle: 35, inner: 70 },
  'deallocation which-line-frees 3': { middle: 35, inner: 70 },
  'manual-gc-and-resources freed-by-call 5': { middle: 60 },
  'manual-gc-and-resources freed-on-line 4': { middle: 45, inner: 85, still: 75 },
  'manual-gc-and-resources freed-on-line 5': { middle: 75, still: 75 },
  'memory-efficient-code count-alive 3': { middle: 14, inner: 50 },
  'memory-efficient-code count-alive 4': { middle: 70 },
  'memory-efficient-code count-alive 5': { middle: 50, inner: 70 },
  'memory-efficient-code freed-by-call 4': { middle: 35, last: 80 },
  'memory-efficient-code freed-by-call 5': { middle: 35, last: 80 },
  'memory-efficient-code freed-on-line 3': { middle: 14, inner: 28, still: 55 },
  'memory-efficient-code freed-on-line 4': { middle: 12, inner: 30, still: 50 },
  'memory-efficient-code freed-on-line 5': { middle: 12, inner: 30, still: 50 },
  'object-sizes compute-size 2': { third: 55, inner: 75, middle: 60 },
  'object-sizes compute-size 3': { third: 60, inner: 75 },
  'object-sizes compute-size 4': { third: 60, inner: 80 },
  'object-sizes compute-size 5': { third: 80, inner: 90 },
  'mutation-and-defaults refcount-at-line 2': { middle: 3, inner: 16 },
  'mutation-and-defaults refcount-at-line 3': { middle: 3, inner: 24 },
  'mutation-and-defaults refcount-at-line 4': { middle: 3, inner: 28, last: 65 },
  'identity-and-caching refcount-at-line 3': { middle: 2, inner: 25, third: 16, names: 90 },
  'identity-and-caching refcount-at-line 4': { middle: 2, inner: 16, third: 15, names: 90 },
  'names-and-objects refcount-at-line 3': { middle: 2, inner: 30, names: 90 },
  'reference-counting refcount-at-line 2': { middle: 2, inner: 30, names: 90 },
  'reference-counting refcount-at-line 3': { middle: 2, inner: 40, last: 85, names: 90 },
  'reference-counting refcount-at-line 4': { middle: 70, inner: 80, last: 90 },
  'reference-counting refcount-at-line 5': { middle: 80, inner: 90, names: 90 },
  'weak-references freed-by-call 4': { last: 40 },
  'weak-references freed-by-call 5': { first: 90, last: 60 },
  'weak-references freed-on-line 4': { middle: 5 },
  'weak-references freed-on-line 5': { middle: 50 },
  'weak-references refcount-at-line 4': { middle: 5, inner: 50, third: 40 },
  'weak-references refcount-at-line 5': { middle: 5, inner: 5, third: 10 },
};
