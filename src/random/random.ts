import alea from 'seedrandom/lib/alea.js';
import { EMPTY_KEY, type HashKey, hashLabel, type Label } from './label-hash.js';

const TWO_32 = 0x1_0000_0000;

/**
 * A stream of random choices that depends on its labels and on nothing else: no clock, no entropy, no shared state.
 *
 * Streams fork by label and never by draw order, so one more topic or one more draw leaves every other stream as it
 * was: `random.fork('topic', 'aliasing', 3)`.
 */
export class Random {
  #key: HashKey;
  #next: (() => number) | undefined;

  /** The same labels give the same stream on every machine. @throws RangeError for a label that is not whole. */
  constructor(...labels: readonly Label[]) {
    this.#key = labels.reduce(hashLabel, EMPTY_KEY);
  }

  /** A stream of its own; neither stream is moved by drawing from the other. `fork('a').fork('b')` is `fork('a', 'b')`. */
  fork(...labels: readonly Label[]): Random {
    const forked = new Random();
    forked.#key = labels.reduce(hashLabel, this.#key);
    return forked;
  }

  /** A whole number from 0 to n − 1, for n from 1 to 2^53. @throws RangeError for another n. */
  int(n: number): number {
    if (!(n >= 1 && n <= 2 ** 53 && Number.isInteger(n))) throw new RangeError(`no whole number below ${n}`);
    return n <= 0x1_0000 ? Math.floor(this.#draw() * n) : Math.floor(this.#fraction() * n);
  }

  /** 32 random bits, from 0 to 2^32 − 1. */
  bits32(): number {
    return Math.floor(this.#draw() * TWO_32);
  }

  /** True with this probability: never for 0, always for 1. */
  chance(probability: number): boolean {
    return this.#draw() < probability;
  }

  /** One of the items, each equally likely. @throws RangeError for none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.int(items.length)] as T;
  }

  /** The same items in random order, as a new array; every order equally likely (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = this.int(last + 1);
      const item = order[last] as T;
      order[last] = order[other] as T;
      order[other] = item;
    }
    return order;
  }

  /** `count` different ones of the items in random order. @throws RangeError for more than there are. */
  sample<T>(items: readonly T[], count: number): T[] {
    if (count > items.length) throw new RangeError(`only ${items.length} items to take ${count} from`);
    return this.shuffle(items).slice(0, count);
  }

  /** 53 random bits as a fraction of 1. */
  #fraction(): number {
    return this.#draw() + Math.floor(this.#draw() * 0x20_0000) * 2 ** -53;
  }

  /** The generator starts at the first draw, so a stream that is only forked costs a hash. */
  #draw(): number {
    this.#next ??= alea(seedOf(this.#key));
    return this.#next();
  }
}

/** Four UTF-16 units, 16 bits each. */
function seedOf({ low, high }: HashKey): string {
  return String.fromCharCode(low & 0xffff, low >>> 16, high & 0xffff, high >>> 16);
}
