/** Kinds of events in the log; each is followed by the numbers named behind it. */
export const EVENT = {
  /** line, frame: the line starts. */
  line: 0,
  /** frame, name (string), line: a function starts. */
  enter: 1,
  /** frame */
  leave: 2,
  /** frame, name (string), object */
  bind: 3,
  /** frame, name (string) */
  unbind: 4,
  /** object, line, column: created by the expression there. */
  allocate: 5,
  /** object */
  free: 6,
  /** owner, start, removed, count, objects…: items of a list, tuple or set change. */
  splice: 7,
  /** owner, key, value; value 0: removed. */
  entry: 8,
  /** owner, name (string), value; value 0: removed. */
  attribute: 9,
  /** text (string) */
  output: 10,
  /** object: its `__del__` starts. */
  finalize: 11,
  /** weak reference, target; target 0: cleared. */
  weak: 12,
  /** weak reference: its callback starts. */
  callback: 13,
  /** generation, objects found unreachable */
  collect: 14,
  /** owner, object: any other reference (cell, bound method, iterator, default, closure). */
  hold: 15,
  /** owner: all references of that other kind go. */
  release: 16,
  /** The last line has finished; what follows is interpreter exit. */
  exit: 17,
} as const;

/** Numbers after the kind, by kind; a splice has further ones, counted by its fourth. */
export const EVENT_LENGTH: readonly number[] = [2, 3, 1, 3, 2, 3, 1, 4, 3, 3, 1, 1, 2, 1, 2, 2, 1, 0];

/** The append-only log of one run, in flat numbers; texts are kept apart and referred to by index. */
export class EventLog {
  readonly numbers: number[] = [];
  readonly strings: string[] = [];
  private readonly indexes = new Map<string, number>();
  constructor(readonly recording: boolean) {}

  /** Index of a name, the same for equal names. */
  string(value: string): number {
    let index = this.indexes.get(value);
    if (index === undefined) {
      index = this.strings.push(value) - 1;
      this.indexes.set(value, index);
    }
    return index;
  }

  add1(kind: number, a: number): void {
    if (this.recording) this.numbers.push(kind, a);
  }
  add2(kind: number, a: number, b: number): void {
    if (this.recording) this.numbers.push(kind, a, b);
  }
  add3(kind: number, a: number, b: number, c: number): void {
    if (this.recording) this.numbers.push(kind, a, b, c);
  }
  splice(owner: number, start: number, removed: number, objects: readonly { readonly id: number }[]): void {
    if (!this.recording) return;
    this.numbers.push(EVENT.splice, owner, start, removed, objects.length);
    for (const object of objects) this.numbers.push(object.id);
  }
}
