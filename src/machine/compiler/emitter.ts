import { HeapsheetError } from '../../errors.js';
import type { Attribute, Position } from '../python/index.js';
import { borrowLoads } from './borrow.js';
import {
  type AnnotatedName,
  type CallShape,
  type Code,
  type CompilerFacts,
  type ConstantTree,
  type HandlerRange,
  OP,
  type Op,
  type OriginSource,
  type Parameters,
  type Unit,
} from './code.js';
import type { Scope } from './scope.js';

/** A place in the instructions that jumps go to. */
export interface Label {
  at: number;
}

export interface Instruction {
  op: Op;
  arg: number;
  extra: number;
  at: Position;
  target?: Label;
  /** Stack entries it takes to push one, where the number is no argument. */
  pops?: number;
}

/** What `break`, `continue` and `return` must undo on their way out. */
export type Block =
  | {
      readonly kind: 'loop';
      readonly isFor: boolean;
      readonly next: Label;
      readonly after: Label;
      readonly line: number;
    }
  | { readonly kind: 'try' }
  | { readonly kind: 'finally'; readonly body: () => void }
  | { readonly kind: 'handler'; readonly name: string | undefined }
  | { readonly kind: 'finally-handler' }
  | { readonly kind: 'with'; readonly at: Position }
  /** A return value that waits on the stack while a `finally` runs. */
  | { readonly kind: 'value' };

/** Protected instructions: the blocks around them, and the stretches that have left them already. */
export interface Region {
  readonly start: number;
  readonly level: number;
  readonly gaps: [start: number, end: number][];
}

/** Constants of a program, merged by type and value as CPython merges them in one file. */
export class UnitBuilder {
  readonly unit: Unit;
  private readonly indexes = new Map<string, number>();

  /** With constants that are there already, new ones go behind them. */
  constructor(
    readonly file: string,
    readonly constants: ConstantTree[] = [],
  ) {
    this.unit = { file: '', constants };
    for (const [index, tree] of constants.entries()) this.indexes.set(keyOf(tree), index);
  }

  index(tree: ConstantTree): number {
    return this.indexOf(keyOf(tree), tree);
  }

  /** A set display: equal ones are one constant, with the elements in the order of the first. */
  setIndex(items: readonly ConstantTree[]): number {
    const keys = [...new Set(items.map(keyOf))].sort();
    return this.indexOf(`{${keys.join(',')}}`, { kind: 'tuple', items });
  }

  private indexOf(key: string, tree: ConstantTree): number {
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.constants.push(tree) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

function keyOf(tree: ConstantTree): string {
  if (tree.kind === 'tuple') return `(${tree.items.map(keyOf).join(',')})`;
  const { value } = tree;
  if (value.type === 'none' || value.type === 'ellipsis') return value.type;
  if (value.type === 'float') return `float:${Object.is(value.value, -0) ? '-0' : value.value}`;
  const isText = value.type === 'str' || value.type === 'bytes';
  return isText ? `${value.type}'${value.value.length}:${value.value}` : `${value.type}:${value.value}`;
}

/** A variable of an inlined comprehension. */
export interface HiddenVariable {
  readonly name: string;
  /** The local that holds its value, or, where it lives in a cell, the cell that the name had before. */
  readonly local: string;
  readonly inCell: boolean;
}

/** Collects the instructions of one code object. */
export class Emitter {
  readonly instructions: Instruction[] = [];
  readonly names: string[] = [];
  readonly varnames: string[];
  readonly origins: OriginSource[] = [{ from: 'call' }];
  readonly calls: CallShape[] = [];
  readonly codes: Code[] = [];
  readonly blocks: Block[] = [];
  /** Protected instructions being emitted, innermost last. */
  readonly regions: Region[] = [];
  /** From this instruction on, nobody knows which loads of locals are borrowed. */
  unsureFrom: number | undefined;
  /** Variables of the comprehensions being compiled, innermost last. */
  readonly hidden: HiddenVariable[] = [];
  /** Comprehensions of which nobody sees in which order they run, with the attributes they look at. */
  readonly orderFree = new Map<object, readonly string[]>();
  /** Stretches on the way out of blocks, as start and end: what still follows on that way belongs to them. */
  readonly leaving: [start: number, end: number][] = [];
  private readonly ranges: (Omit<HandlerRange, 'start' | 'end' | 'target'> & {
    start: number;
    end: number;
    target: Label;
  })[] = [];
  private readonly cells: string[];
  private readonly frees: string[];
  /** The string that stands first in the body. */
  doc: string | undefined;
  /** Variables annotated in a class body. */
  readonly annotations: AnnotatedName[] = [];
  private here: Position = { line: 0, column: 0, endLine: 0, endColumn: 0 };

  constructor(
    readonly unit: UnitBuilder,
    readonly scope: Scope,
    readonly facts: CompilerFacts,
    readonly className: string | undefined,
    /** What names of inner functions and classes start with. */
    readonly prefix: string,
  ) {
    this.varnames = [...scope.parameters];
    const hidden = [...scope.hiddenCells].filter((name) => !scope.frees.has(name));
    this.cells = [...new Set([...scope.cells, ...hidden])].sort();
    this.frees = [...scope.frees].sort();
  }

  /** Later instructions stand here in the source. */
  at(position: Position): void {
    this.here = position;
  }

  /** At a part of a node from 3.12 on, at all of it before. */
  atPart(part: Position, whole: Position): void {
    this.at(this.facts.standsAtParts ? part : whole);
  }

  /**
   * At an expression that looks up an attribute, in a chain of several lines from the attribute's name on
   * (`update_start_location_to_match_attr`, Python/compile.c).
   */
  atAttribute(whole: Position, { at, attr }: Attribute): void {
    if (whole.line === at.endLine) this.at(whole);
    else this.at({ ...whole, line: at.endLine, column: at.endColumn - attr.length });
  }

  emit(op: Op, arg = 0, extra = 0): Instruction {
    const instruction: Instruction = { op, arg, extra, at: this.here };
    this.instructions.push(instruction);
    return instruction;
  }

  jump(op: Op, target: Label): void {
    this.emit(op).target = target;
  }

  label(): Label {
    return { at: -1 };
  }

  place(label: Label): void {
    label.at = this.instructions.length;
  }

  constant(tree: ConstantTree): void {
    this.emit(OP.LOAD_CONST, this.unit.index(tree));
  }

  name(name: string): number {
    return indexIn(this.names, name);
  }

  fast(name: string): number {
    return indexIn(this.varnames, name);
  }

  /** Index among cells, then free names. */
  deref(name: string): number {
    const cell = this.scope.kind === 'module' ? indexIn(this.cells, name) : this.cells.indexOf(name);
    return cell >= 0 ? cell : this.cells.length + this.frees.indexOf(name);
  }

  origin(source: OriginSource): number {
    const index = this.origins.findIndex((other) => other.from === source.from && other.name === source.name);
    return index >= 0 ? index : this.origins.push(source) - 1;
  }

  /** Names as the source may write them inside a class (`__x` becomes `_Class__x`). */
  mangle(name: string): string {
    if (this.className === undefined || !name.startsWith('__') || name.endsWith('__')) return name;
    const className = this.className.replace(/^_+/, '');
    return className === '' ? name : `_${className}${name}`;
  }

  /** The way out ends here: what leaves is emitted. */
  left(): void {
    for (const gap of this.leaving.splice(0)) gap[1] = this.instructions.length;
  }

  /** From here on instructions are protected, up to `protect`. */
  region(): Region {
    const region: Region = { start: this.instructions.length, level: this.blocks.length, gaps: [] };
    this.regions.push(region);
    return region;
  }

  /** Instructions of the region, up to here, are protected by `target`. */
  protect(region: Region, target: Label): void {
    this.regions.splice(this.regions.indexOf(region), 1);
    let depth = 0;
    let handled = 0;
    for (const block of this.blocks) {
      if (block.kind === 'loop') depth += block.isFor ? 1 : 0;
      else if (block.kind === 'with' || block.kind === 'value') depth++;
      else if (block.kind !== 'finally' && block.kind !== 'try') {
        depth++;
        handled++;
      }
    }
    let from = region.start;
    for (const [gap, end] of region.gaps.toSorted(([a], [b]) => a - b)) {
      if (gap > from) this.ranges.push({ start: from, end: gap, target, depth, handled });
      from = Math.max(from, end);
    }
    const end = this.instructions.length;
    if (end > from) this.ranges.push({ start: from, end, target, depth, handled });
  }

  finish(name: string, qualname: string, kind: Code['kind'], parameters: Parameters): Code {
    if (this.instructions.length > 100_000) throw new HeapsheetError('LIMIT', 'the program is too long to run here');
    const ranges = this.ranges;
    if (this.varnames.length > 0 && this.facts.borrowsLocals) {
      borrowLoads(this.instructions, this.varnames.length, this.scope.parameters.length, ranges, this.facts);
    }
    const count = this.instructions.length;
    const ops = new Int32Array(count * 3);
    const positions = new Int32Array(count * 2);
    for (let index = 0; index < count; index++) {
      const instruction = this.instructions[index] as Instruction;
      ops[index * 3] = instruction.op;
      ops[index * 3 + 1] = instruction.target ? instruction.target.at : instruction.arg;
      ops[index * 3 + 2] = instruction.extra;
      positions[index * 2] = instruction.at.line;
      positions[index * 2 + 1] = instruction.at.column;
    }
    return {
      name,
      qualname,
      kind,
      unit: this.unit.unit,
      ops,
      positions,
      spans: this.instructions.map(({ at }) => at),
      names: this.names,
      varnames: this.varnames,
      cellvars: this.cells,
      freevars: this.frees,
      parameters,
      origins: this.origins,
      calls: this.calls,
      handlers: ranges.map((range) => ({ ...range, target: range.target.at })),
      codes: this.codes,
      unsureFrom: this.unsureFrom ?? Number.POSITIVE_INFINITY,
      doc: this.doc,
      annotations: this.annotations,
    };
  }
}

function indexIn(list: string[], name: string): number {
  const index = list.indexOf(name);
  return index >= 0 ? index : list.push(name) - 1;
}
