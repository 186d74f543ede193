/** A running sum of floats; from 3.12 on with Neumaier's compensation (`builtin_sum_impl`, Python/bltinmodule.c). */
export class FloatSum {
  private compensation = 0;
  constructor(
    private total: number,
    private readonly compensated: boolean,
  ) {}

  add(value: number): void {
    const next = this.total + value;
    if (this.compensated) {
      const larger = Math.abs(this.total) >= Math.abs(value);
      this.compensation += larger ? this.total - next + value : value - next + this.total;
    }
    this.total = next;
  }

  /** Adds an int: without compensation; false where versions would differ. */
  addInt(value: number): boolean {
    const next = this.total + value;
    const larger = Math.abs(this.total) >= Math.abs(value);
    const lost = larger ? this.total - next + value : value - next + this.total;
    this.total = next;
    return lost === 0 || !this.compensated;
  }

  result(): number {
    const { compensation, total } = this;
    return compensation !== 0 && Number.isFinite(compensation) ? total + compensation : total;
  }
}
