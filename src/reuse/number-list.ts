/** A list of numbers that grows in one piece of memory, 8 bytes each: millions of them, where an array of JavaScript would take more. */
export class NumberList {
  private held = new Float64Array(1024);
  length = 0;

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
