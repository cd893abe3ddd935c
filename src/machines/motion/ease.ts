/** From 0 to 1 with rest at both ends, for t in 0 … 1. */
export function ease(t: number): number {
  return t * t * t * (10 - t * (15 - 6 * t))
}
