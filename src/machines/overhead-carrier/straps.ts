import { floor, lift, rail } from './layout.ts'

/** Length of the straps between the trolley and the hanger's head when it hangs low, m. */
export const strapLength = rail - 0.3 - floor - 1.9

/** Share of that length which is out when the hanger is lifted by `height`. */
export function strapShare(height: number): number {
  return 1 - Math.min(lift, height) / strapLength
}
