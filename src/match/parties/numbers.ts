/** A list of numbers that grows in place: millions of them cost eight bytes each. */
export class Numbers {
  #values = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Float64Array(2 * this.length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  /** The values themselves, not a copy. */
  all(): Float64Array {
    return this.#values.subarray(0, this.length);
  }
}
