/** What a stream is forked by: a word, or a whole number within ±(2^53 − 1). */
export type Label = string | number;

/** 64 bits as two 32-bit halves. */
export interface HashKey {
  readonly low: number;
  readonly high: number;
}

/** The key that no label has touched yet. */
export const EMPTY_KEY: HashKey = { low: 0x9e3779b9, high: 0x243f6a88 };

/**
 * The key that follows from `key` and one more label.
 *
 * Two lanes of MurmurHash3_x86_32 (Appleby 2011) with the constants of its 128-bit sibling, so 64 bits together:
 * among a million labels a collision has odds of 1 to 37 million. Each label begins with its kind and ends with its
 * length, so `('ab', 'c')`, `('a', 'bc')`, `('1')` and `(1)` all differ. Not for secrets.
 * @throws RangeError for a number that is not whole or not exact.
 */
export function hashLabel(key: HashKey, label: Label): HashKey {
  let low = key.low;
  let high = key.high;
  let words: number;
  if (typeof label === 'number') {
    if (!Number.isSafeInteger(label)) throw new RangeError(`a label must be a whole number, not ${label}`);
    const upper = Math.floor(label / 0x1_0000_0000);
    low = lowLane(lowLane(low, label | 0), upper);
    high = highLane(highLane(high, label | 0), upper);
    words = -1;
  } else {
    words = label.length;
    for (let index = 0; index < words; index += 1) {
      const unit = label.charCodeAt(index);
      low = lowLane(low, unit);
      high = highLane(high, unit);
    }
  }
  low ^= words;
  high ^= words;
  low = (low + high) | 0;
  high = (high + low) | 0;
  low = avalanche(low);
  high = avalanche(high);
  low = (low + high) | 0;
  return { low, high: (high + low) | 0 };
}

/** Spreads every bit of a 32-bit number over all of them (the finaliser of MurmurHash3); one to one. */
export function avalanche(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

function lowLane(state: number, word: number): number {
  word = Math.imul(word, 0x239b961b);
  state ^= Math.imul((word << 15) | (word >>> 17), 0xab0e9789);
  return (Math.imul((state << 13) | (state >>> 19), 5) + 0x561ccd1b) | 0;
}

function highLane(state: number, word: number): number {
  word = Math.imul(word, 0xab0e9789);
  state ^= Math.imul((word << 16) | (word >>> 16), 0x38b34ae5);
  return (Math.imul((state << 17) | (state >>> 15), 5) + 0x0bcaa747) | 0;
}
