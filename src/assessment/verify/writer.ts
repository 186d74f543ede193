import type { Random } from '../../random/index.js';

/** Kinds of values that names of a random program hold. */
export type Kind = 'list' | 'dict' | 'tuple' | 'set' | 'int' | 'float' | 'str' | 'node';

/** Text of a random program under construction: its lines, and what its names hold. */
export class ProgramWriter {
  readonly lines: string[] = [];
  private indent = 0;
  private fresh = 0;
  /** Names by kind that certainly exist. */
  readonly names = new Map<string, Kind>();

  constructor(readonly random: Random) {}

  line(text: string): void {
    this.lines.push('    '.repeat(this.indent) + text);
  }

  /** Writes an indented block; names bound only inside do not count afterwards. */
  block(body: () => void): void {
    const before = new Map(this.names);
    this.indent++;
    const start = this.lines.length;
    body();
    if (this.lines.length === start) this.line('pass');
    this.indent--;
    for (const name of [...this.names.keys()]) {
      if (before.get(name) !== this.names.get(name)) this.names.delete(name);
    }
    for (const name of before.keys()) if (!this.names.has(name)) this.names.delete(name);
  }

  newName(): string {
    return `v${this.fresh++}`;
  }

  named(kind: Kind): string | undefined {
    const all = [...this.names].filter(([, held]) => held === kind).map(([name]) => name);
    return all.length === 0 ? undefined : this.random.pick(all);
  }

  anyName(...kinds: readonly Kind[]): string | undefined {
    const all = [...this.names].filter(([, held]) => kinds.includes(held)).map(([name]) => name);
    return all.length === 0 ? undefined : this.random.pick(all);
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
