import type { SourcePlace } from '../../errors.js';
import type { Address, HeapObject } from '../heap/index.js';
import type { Unpredictable } from '../trace/trace.js';
import { sameAddress } from './comparison.js';
import type { Vm } from './vm.js';

/** How a run writes numbers that are others in every run of CPython; each time the number of the object, from 1. */
export interface Notation {
  /** An id as `id()` gives it. */
  id(number: number): string;
  /** The same number inside the default text of an object. */
  address(number: number): string;
  /** A number of which nothing is known. */
  unknown(number: number): string;
}

/** What readers see. */
export const READABLE: Notation = {
  id: (number) => `⟨id ${number}⟩`,
  address: (number) => `⟨id ${number}⟩`,
  unknown: () => '⟨?⟩',
};

const ID = 'an id, which is another number in every run; the same object has the same ⟨id⟩ here';

/** The stand-ins of one run: the same for the same id. */
export class StandIns {
  /** What was written, once for each line and kind. */
  readonly notes: Unpredictable[] = [];
  private readonly ids: Address[] = [];
  private unknown = 0;

  constructor(
    readonly notation: Notation,
    private readonly vm: Vm,
    private readonly here: () => SourcePlace,
  ) {}

  /** @throws HeapsheetError where nobody knows whether it is the id of an object shown before. */
  id(address: Address): string {
    if (address.why !== undefined) return this.number(address.why);
    this.note(ID);
    return this.notation.id(this.numberOf(address));
  }

  address(object: HeapObject): string {
    this.note(ID);
    return this.notation.address(this.numberOf({ of: object.id, block: object.block, predictable: object.block > 0 }));
  }

  private number(why: string): string {
    this.note(`${why}, so ⟨?⟩ stands for it`);
    this.unknown += 1;
    return this.notation.unknown(this.unknown);
  }

  private numberOf(address: Address): number {
    const places = this.ids.map((known) => sameAddress(this.vm, known, address));
    const known = places.indexOf(true);
    return known >= 0 ? known + 1 : this.ids.push(address);
  }

  private note(what: string): void {
    const place = this.here();
    if (!this.notes.some((note) => note.what === what && note.place.line === place.line)) {
      this.notes.push({ what, place });
    }
  }
}
