/** Times in shaders repeat after so many seconds: single precision holds a quarter of a millisecond up to there. */
export const wrapSeconds = 4096

/** @param milliseconds UTC */
export function wrappedSeconds(milliseconds: number): number {
  return (milliseconds / 1000) % wrapSeconds
}
