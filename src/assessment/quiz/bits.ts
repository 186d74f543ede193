/** Collects numbers of any width into groups of five bits. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** The lowest `width` bits of a whole number below 2^53, highest first. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** A number from 0 up in groups of `group` bits, lowest first, each after a bit that says whether more follow. */
  writeGroups(value: number, group: number): void {
    for (let rest = value; ; ) {
      const next = Math.floor(rest / 2 ** group);
      this.write(next > 0 ? 1 : 0, 1);
      this.write(rest % 2 ** group, group);
      if (next === 0) return;
      rest = next;
    }
  }

  /** A number below 2 to the last of the widths: which width is the first that fits, then the number in it. */
  writeSized(value: number, widths: readonly number[]): void {
    const index = widths.findIndex((width) => value < 2 ** width);
    this.write(index, indexWidth(widths));
    this.write(value, widths[index] ?? 0);
  }

  /** Everything in groups of five, the last one filled with zeros. */
  fives(): readonly number[] {
    const fives: number[] = [];
    for (let start = 0; start < this.#bits.length; start += 5) {
      let five = 0;
      for (let bit = start; bit < start + 5; bit += 1) five = five * 2 + (this.#bits[bit] ?? 0);
      fives.push(five);
    }
    return fives;
  }
}

/** Reads back what a {@link BitWriter} wrote; past the end come zeros. */
export class BitReader {
  #position = 0;

  constructor(readonly fives: readonly number[]) {}

  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const five = this.fives[Math.floor(this.#position / 5)] ?? 0;
      value = value * 2 + ((five >> (4 - (this.#position % 5))) & 1);
      this.#position += 1;
    }
    return value;
  }

  /** The counterpart of `writeGroups`, for numbers below 2^48; longer ones come back as 2^48. */
  readGroups(group: number): number {
    let value = 0;
    for (let shift = 0; shift < 48; shift += group) {
      const more = this.read(1);
      value += this.read(group) * 2 ** shift;
      if (more === 0) return value;
    }
    return 2 ** 48;
  }

  /** The counterpart of `writeSized`; an index that no width has reads as 0. */
  readSized(widths: readonly number[]): number {
    return this.read(widths[this.read(indexWidth(widths))] ?? 0);
  }
}

/** Bits that tell the widths apart. */
const indexWidth = (widths: readonly number[]): number => (widths.length - 1).toString(2).length;
