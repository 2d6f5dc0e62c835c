/** Six decimals of 0–1; cut and not rounded, so that nothing seems to reach a threshold that it does not. */
export function fraction(score: number): number {
  return Math.floor((score + 1e-9) * 1e4) / 1e6;
}

/** A score as results print it. */
export function fractionText(score: number): string {
  return score.toFixed(6);
}
