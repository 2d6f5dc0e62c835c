/** A set of small numbers, a bit each: what is asked at random stays near the processor. Emptying it costs what it holds. */
export class Bits {
  readonly #bits: Uint32Array;
  readonly #held: number[] = [];

  /** Of numbers below `size`. */
  constructor(size: number) {
    this.#bits = new Uint32Array((size + 31) >>> 5);
  }

  add(value: number): void {
    this.#bits[value >>> 5]! |= 1 << (value & 31);
    this.#held.push(value);
  }

  has(value: number): boolean {
    return (this.#bits[value >>> 5]! & (1 << (value & 31))) !== 0;
  }

  clear(): void {
    for (const value of this.#held) this.#bits[value >>> 5] = 0;
    this.#held.length = 0;
  }
}
