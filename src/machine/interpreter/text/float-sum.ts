/** A running sum of floats; from 3.12 on with Neumaier's compensation (`builtin_sum_impl`, Python/bltinmodule.c). */
export class FloatSum {
  private compensation = 0;
  constructor(
    private total: number,
    private readonly compensates: 'nowhere' | 'floats' | 'numbers',
  ) {}

  add(value: number): void {
    const next = this.total + value;
    if (this.compensates !== 'nowhere') {
      const larger = Math.abs(this.total) >= Math.abs(value);
      this.compensation += larger ? this.total - next + value : value - next + this.total;
    }
    this.total = next;
  }

  addInt(value: number): void {
    if (this.compensates === 'numbers') this.add(value);
    else this.total += value;
  }

  result(): number {
    const { compensation, total } = this;
    return compensation !== 0 && Number.isFinite(compensation) ? total + compensation : total;
  }
}
