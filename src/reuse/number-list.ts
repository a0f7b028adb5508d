/** A list of numbers that grows in one piece of memory, 8 bytes each: millions of them, where an array of JavaScript would take more. */
export class NumberList {
  private held: Float64Array;
  length = 0;

  /** @param room numbers that it is made for, at least 1 */
  constructor(room = 1024) {
    this.held = new Float64Array(room);
  }

  push(value: number): void {
    if (this.length === this.held.length) {
      const wider = new Float64Array(this.held.length * 2);
      wider.set(this.held);
      this.held = wider;
    }
    this.held[this.length++] = value;
  }

  at(index: number): number {
    return this.held[index] ?? Number.NaN;
  }

  /** a copy, ascending */
  sorted(): Float64Array {
    return this.held.slice(0, this.length).sort();
  }
}
