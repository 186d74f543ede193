import type { Random } from '../../random/index.js';

/** Kinds of values that names of a random program hold; `numbers` is a list of ints, which can be shown. */
export type Kind = 'list' | 'numbers' | 'dict' | 'tuple' | 'set' | 'int' | 'float' | 'str' | 'node';

/** A function of the program: what its calls must give. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly Kind[];
  /** Parameters that may be left out, the last positional ones. */
  readonly optional: number;
  readonly keywordOnly: readonly string[];
  readonly star: boolean;
  readonly doubleStar: boolean;
  readonly returns: Kind | undefined;
}

/** Writes one statement, or a few that belong together. */
export type Write = (writer: ProgramWriter, depth: number) => void;

/** Text of a random program under construction: its lines, and what its names hold. */
export class ProgramWriter {
  readonly lines: string[] = [];
  readonly functions: Signature[] = [];
  /** Names by kind that certainly exist where the next line stands. */
  names = new Map<string, Kind>();
  /** Names that a loop around the next line needs again: neither deleted nor given to another kind. */
  private kept: ReadonlySet<string> = new Set();
  /** A class may be garbage, whose parts no collection's result is modelled for. */
  losesClasses = false;
  private indent = 0;
  private fresh = 0;
  private loops = 0;
  private functionDepth = 0;

  /** `more`: statements that the usual programs do not have. */
  constructor(
    readonly random: Random,
    readonly more: readonly Write[] = [],
  ) {}

  get inLoop(): boolean {
    return this.loops > 0;
  }

  get inFunction(): boolean {
    return this.functionDepth > 0;
  }

  line(text: string): void {
    this.lines.push('    '.repeat(this.indent) + text);
  }

  bind(name: string, kind: Kind, text: string): void {
    this.line(`${name} = ${text}`);
    this.names.set(name, kind);
  }

  /** Writes an indented block; names bound only inside do not count afterwards. */
  block(body: () => void): void {
    const before = new Map(this.names);
    this.indented(body);
    for (const [name, kind] of this.names) if (before.get(name) !== kind) this.names.delete(name);
  }

  /** A block that may run again, or not at all. */
  loop(body: () => void): void {
    const { kept } = this;
    this.kept = new Set(this.names.keys());
    this.loops++;
    this.block(body);
    this.loops--;
    this.kept = kept;
  }

  /** The body of a function: it sees its parameters and what it binds. */
  body(parameters: ReadonlyMap<string, Kind>, body: () => void): void {
    const { names, kept, loops } = this;
    this.names = new Map(parameters);
    this.kept = new Set();
    this.loops = 0;
    this.functionDepth++;
    this.indented(body);
    this.functionDepth--;
    this.loops = loops;
    this.kept = kept;
    this.names = names;
  }

  newName(): string {
    return `v${this.fresh++}`;
  }

  /** A name for an assignment: a new one, or now and then one that holds something else. */
  target(): string {
    const old = this.removable();
    return old !== undefined && this.random.chance(0.25) ? old : this.newName();
  }

  /** Any name that may go. */
  removable(...kinds: readonly Kind[]): string | undefined {
    const all = [...this.names].filter(
      ([name, kind]) => !this.kept.has(name) && (kinds.length === 0 ? kind !== 'int' : kinds.includes(kind)),
    );
    return all.length === 0 ? undefined : this.random.pick(all)[0];
  }

  isKept(name: string): boolean {
    return this.kept.has(name);
  }

  anyName(...kinds: readonly Kind[]): string | undefined {
    const all = [...this.names].filter(([, held]) => kinds.includes(held)).map(([name]) => name);
    return all.length === 0 ? undefined : this.random.pick(all);
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private indented(body: () => void): void {
    this.indent++;
    const start = this.lines.length;
    body();
    if (this.lines.length === start) this.line('pass');
    this.indent--;
  }
}
